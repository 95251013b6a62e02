using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>The report that the app sends itself goes the whole way, disturbs nobody and leaves nothing.</summary>
public sealed class SyntheticTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task It_reaches_the_probe_and_nobody_else_and_stands_in_no_list()
    {
        await using var pipeline = await StartAsync();
        await PassAsync(pipeline, minutes: 12);

        Assert.Contains(await JudgementsAsync(pipeline), verdict => verdict == "Arrived");
        Assert.Empty(pipeline.Sent);
        Assert.Empty(await pipeline.CasesAsync());
        Assert.Empty((await pipeline.GetAsync("/api/v1/cases?exercise=true", "demo-oncall-key"))["items"]!.AsArray());
        Assert.True(pipeline.DeadManSwitch.Pings > 5);
    }

    [Fact]
    public async Task After_eight_rounds_no_rows_are_left_but_those_of_the_last()
    {
        await using var pipeline = await StartAsync();
        await PassAsync(pipeline, minutes: 11);
        var before = await CountAsync(pipeline);
        await PassAsync(pipeline, minutes: 40);

        Assert.Equal(before, await CountAsync(pipeline));
    }

    [Fact]
    public async Task One_that_does_not_arrive_is_told_and_silences_the_switch_until_the_next_one_arrives()
    {
        await using var pipeline = await StartAsync();
        await PassAsync(pipeline, minutes: 3);
        await LoseArrivalsAsync(pipeline);
        await PassAsync(pipeline, minutes: 5);
        var silent = pipeline.DeadManSwitch.Pings;
        await PassAsync(pipeline, minutes: 1);

        Assert.Contains(pipeline.Sent, sent => sent.Message.Text.Contains("de proefmelding kwam niet aan", StringComparison.Ordinal));
        Assert.Equal(silent, pipeline.DeadManSwitch.Pings);
        await PassAsync(pipeline, minutes: 5);
        Assert.True(pipeline.DeadManSwitch.Pings > silent);
        Assert.Contains(pipeline.Log.All, line => line.Contains(nameof(Exercises.SyntheticVerdict.NotTold), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_real_is_told_as_ever_beside_it()
    {
        await using var pipeline = await StartAsync();
        await PassAsync(pipeline, minutes: 6);
        await pipeline.AcceptAsync(Reports.OfYonas());
        await PassAsync(pipeline, minutes: 6);

        Assert.Single(await pipeline.CasesAsync());
        Assert.NotEmpty(pipeline.Sent);
        Assert.DoesNotContain(pipeline.Sent, sent => sent.Message.Text.Contains("OEFENING", StringComparison.Ordinal));
    }

    private Task<Pipeline> StartAsync() =>
        Pipeline.StartAsync(emulator.NewAccount(), settings: new Dictionary<string, string?> { ["Synthetic:EveryMinutes"] = "5" });

    private static async Task PassAsync(Pipeline pipeline, int minutes)
    {
        for (var minute = 0; minute < minutes; minute++)
        {
            await pipeline.PassAsync(Minute);
        }
    }

    private static TableClient Heartbeats(Pipeline pipeline) => new(pipeline.Storage, StorageNames.HeartbeatsTable);

    private static async Task<IReadOnlyList<string?>> JudgementsAsync(Pipeline pipeline) =>
        await Heartbeats(pipeline).QueryAsync<TableEntity>("RowKey eq 'judgement'").Select(row => row.GetString("verdict")).ToListAsync();

    private static async Task LoseArrivalsAsync(Pipeline pipeline)
    {
        await foreach (var row in Heartbeats(pipeline).QueryAsync<TableEntity>("RowKey ge 'arrival:' and RowKey lt 'arrival;'"))
        {
            await Heartbeats(pipeline).DeleteEntityAsync(row.PartitionKey, row.RowKey);
        }
    }

    private static async Task<IReadOnlyDictionary<string, int>> CountAsync(Pipeline pipeline)
    {
        var counts = new Dictionary<string, int>();
        foreach (var table in StorageNames.Tables)
        {
            counts[table] = (await StoredRows.InAsync(pipeline.Storage, table)).Count;
        }

        return counts;
    }
}
