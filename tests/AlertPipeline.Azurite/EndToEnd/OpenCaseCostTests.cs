using System.Text.Json.Nodes;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class OpenCaseCostTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task To_look_at_a_case_and_to_take_it_costs_the_same_calls_however_many_are_open_Keep_6300()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);

        var alone = await CostAsync(pipeline, probe, Reports.OfYonas());
        await pipeline.ListOpenAsync(10_000);

        Assert.Equal(alone, await CostAsync(pipeline, probe, Reports.Of("coa-2", "Dawit Haile", "2011-02-03", "2800000001")));
    }

    private static async Task<IEnumerable<string>> CostAsync(Pipeline pipeline, StorageProbe probe, JsonObject report)
    {
        var (_, reference) = await pipeline.ReportAsync(report);
        var link = LinkInAlert.PathOf(pipeline.Sent[^1]);
        probe.Forget();
        using var looked = await pipeline.SendAsync(HttpMethod.Get, link, key: null);
        using var taken = await pipeline.SendAsync(HttpMethod.Post, link, key: null);
        await pipeline.CaseAsync(reference);
        return [.. probe.Calls.Order(StringComparer.Ordinal)];
    }
}
