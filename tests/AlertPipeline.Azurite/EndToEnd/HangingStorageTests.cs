using Azurite;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class HangingStorageTests
{
    [Fact]
    public async Task Storage_that_accepts_connections_and_never_answers_is_a_503()
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions());
        await using var pipeline = await Pipeline.StartAsync(emulator.ConnectionString);
        await pipeline.AcceptAsync(Reports.OfYonas());
        emulator.Pause();
        using var response = await pipeline.PostAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));
        emulator.Resume();

        Assert.Equal(503, (int)response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }
}
