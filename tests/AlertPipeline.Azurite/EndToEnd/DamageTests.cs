using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class DamageTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_damaged_hint_does_not_stop_the_ladder_of_any_case()
    {
        await using var pipeline = await StartedAsync();
        await Table(pipeline, StorageNames.DueTable).AddEntityAsync(new TableEntity("00", "00"));

        await pipeline.PassAsync(TimeSpan.FromMinutes(15));

        Assert.Contains("bram", pipeline.Told);
    }

    [Fact]
    public async Task A_damaged_pending_mark_does_not_stop_the_sweep()
    {
        await using var pipeline = await StartedAsync();
        await Table(pipeline, StorageNames.ReportsTable).AddEntityAsync(new TableEntity("00", "pending:damaged"));
        await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));
        await new QueueClient(pipeline.Storage, StorageNames.ReportsQueue).ClearMessagesAsync();

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, (await pipeline.CasesAsync()).Count);
    }

    [Fact]
    public async Task A_damaged_case_is_named_in_the_list_and_does_not_keep_others_out()
    {
        await using var pipeline = await StartedAsync();
        var damaged = (await pipeline.CasesAsync())[0];
        await Table(pipeline, StorageNames.CasesTable).UpdateEntityAsync(new TableEntity(damaged, "case") { ["state0"] = "damaged" }, ETag.All, TableUpdateMode.Merge);

        var reportId = await pipeline.AcceptAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        await pipeline.SettleAsync();

        var list = await pipeline.GetAsync("/api/v1/cases", "demo-oncall-key");
        Assert.Equal(damaged, (string)Assert.Single(list["unreadable"]!.AsArray())!);
        Assert.Single(list["items"]!.AsArray());
        Assert.Equal("possible", (string)(await pipeline.GetAsync($"/api/v1/reports/{reportId}", "demo-nidos-key"))["identity"]!);
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData(null)]
    public async Task Where_the_index_cannot_say_what_a_report_says_its_case_does(string? facts)
    {
        await using var pipeline = await StartedAsync();
        var index = Table(pipeline, StorageNames.MatchKeysTable);
        await foreach (var row in index.QueryAsync<TableEntity>())
        {
            await index.UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { ["facts"] = facts }, ETag.All, TableUpdateMode.Replace);
        }

        await pipeline.AcceptAsync(Reports.OfYonas("nidos-1"), "demo-nidos-key");
        await pipeline.SettleAsync();

        Assert.Single(await pipeline.CasesAsync());
    }

    [Fact]
    public async Task A_child_with_a_very_common_name_gets_a_case_and_a_short_list_of_others()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var last = "";
        foreach (var number in Enumerable.Range(0, 15))
        {
            last = await pipeline.AcceptAsync(WithoutBirthDate($"coa-{number}"));
            await pipeline.SettleAsync();
        }

        var shown = await pipeline.CaseAsync((string)(await pipeline.GetAsync($"/api/v1/reports/{last}", "demo-coa-key"))["caseReference"]!);
        Assert.Equal(15, (await pipeline.CasesAsync()).Count);
        Assert.InRange(shown["resembles"]!.AsArray().Count, 1, 10);
    }

    private static JsonObject WithoutBirthDate(string reference)
    {
        var report = Reports.Of(reference, "Ali Ahmed", "2011-02-03");
        report["child"]!.AsObject().Remove("birthDate");
        report["partnerCaseReference"] = reference;
        return report;
    }

    private static TableClient Table(Pipeline pipeline, string name) => new(pipeline.Storage, name);

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        return pipeline;
    }
}
