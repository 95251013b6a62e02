using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

public sealed class Recorder(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [RecordFact]
    public async Task Records_the_rows_and_messages_of_this_version()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var story = await EveryState.TellAsync(pipeline);
        pipeline.Clock.Advance(TimeSpan.FromMinutes(15));

        // What the timers say is left in the queues.
        await pipeline.Services.GetRequiredService<DueCases>().VisitAsync(CancellationToken.None);
        await pipeline.Services.GetRequiredService<Sweeping>().SweepAsync(CancellationToken.None);

        await new Recording(RecordFactAttribute.Folder!).WriteAsync(pipeline, story with { At = pipeline.Clock.GetUtcNow() });
    }
}
