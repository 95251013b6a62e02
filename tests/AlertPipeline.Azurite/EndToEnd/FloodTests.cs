using System.Text.Json.Nodes;
using Azurite;
using Xunit.Abstractions;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>
/// Medians of one run, measured in turn, so that whatever else the machine does slows all of them alike; with an emulator of its own,
/// so that the load of other tests is not part of it. The place in line does not depend on the machine at all.
/// </summary>
public sealed class FloodTests(ITestOutputHelper output)
{
    private const int Rounds = 8;
    private const int Size = 50;
    private const int AtOnce = 4;
    private const int NoLimit = 100;

    [Fact]
    public async Task A_flood_of_one_partner_does_not_slow_another()
    {
        await using var emulator = await AzuriteProcess.StartAsync(new AzuriteOptions());
        await using var pipeline = await Pipeline.StartAsync(emulator.ConnectionString);
        var (alone, refused, accepted, unlimited) = (new Flood(pipeline, 0), new Flood(pipeline, Size), new Flood(pipeline, Size), new Flood(pipeline, Size));
        for (var round = 0; round < Rounds; round++)
        {
            await alone.RunAsync();
            await LimitAsync(pipeline, burst: 1, AtOnce);
            await refused.RunAsync();
            await LimitAsync(pipeline, burst: 100_000, AtOnce);
            await accepted.RunAsync();
            await LimitAsync(pipeline, burst: 100_000, NoLimit);
            await unlimited.RunAsync();
        }

        output.WriteLine($"alone: {alone}; beside {Size} that are refused: {refused}; that are accepted: {accepted}; without limits: {unlimited}");
        Assert.Equal((0, Rounds * Size, Rounds * Size), (refused.Accepted, accepted.Accepted, unlimited.Accepted));
        Assert.InRange(accepted.Before, 0, 3 * AtOnce);
        Assert.InRange(unlimited.Before, Size / 2, Size);
        Assert.InRange(accepted.Milliseconds, 0, unlimited.Milliseconds / 2);
        Assert.InRange(refused.Milliseconds, 0, unlimited.Milliseconds / 2);
    }

    // The directory is read again, and what a small limit leaves is spent, before anything is measured.
    private static async Task LimitAsync(Pipeline pipeline, int burst, int atOnce)
    {
        pipeline.Directory.ChangePartner("coa", coa => coa["limits"] = new JsonObject { ["perSecond"] = 1, ["burst"] = burst, ["atOnce"] = atOnce });
        using var spent = await pipeline.PostAsync([]);
    }
}
