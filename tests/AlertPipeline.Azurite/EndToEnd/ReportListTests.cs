using AlertPipeline.Storage;
using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class ReportListTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_report_is_listed_at_once_as_its_own_address_shows_it()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());

        var item = Assert.Single((await pipeline.ListAsync()).Items());

        Assert.Equal((await pipeline.GetAsync($"/api/v1/reports/{id}", "demo-coa-key")).ToJsonString(), item.ToJsonString());
    }

    [Fact]
    public async Task Reports_are_in_the_order_of_their_last_change_each_once()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var first = await pipeline.AcceptAsync(Reports.OfYonas());
        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));
        Assert.Equal([first, second], (await pipeline.ListAsync()).Ids());

        pipeline.Clock.Advance(TimeSpan.FromSeconds(1));
        await FailAsync(pipeline, first);

        var page = await pipeline.ListAsync();
        Assert.Equal([second, first], page.Ids());
        Assert.Equal(["received", "failed"], page.Items().Select(item => (string)item["status"]!));
    }

    [Fact]
    public async Task Every_change_of_status_is_a_change()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var id = await pipeline.AcceptAsync(Reports.OfYonas());
        pipeline.Clock.Advance(Settled);
        Assert.Equal("received", await StatusSinceAsync(pipeline, TimeSpan.FromHours(1)));

        await FailAsync(pipeline, id);
        Assert.Equal("failed", await StatusSinceAsync(pipeline, TimeSpan.Zero));

        pipeline.Clock.Advance(Settled);
        await Store(pipeline).TryReopenAsync(id, pipeline.Clock.Now(), CancellationToken.None);
        Assert.Equal("received", await StatusSinceAsync(pipeline, TimeSpan.Zero));

        pipeline.Clock.Advance(Settled);
        await pipeline.SettleAsync();
        Assert.Equal("processed", await StatusSinceAsync(pipeline, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_partner_sees_only_its_own()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var coa = await pipeline.AcceptAsync(Reports.OfYonas());
        var nidos = await pipeline.AcceptAsync(Reports.OfYonas(), "demo-nidos-key");
        await pipeline.SettleAsync();

        Assert.Equal([coa], (await pipeline.ListAsync()).Ids());
        Assert.Equal([nidos], (await pipeline.ListAsync(key: "demo-nidos-key")).Ids());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Pages_show_every_report_of_one_millisecond_once(int limit)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var accepted = await pipeline.AcceptAsync(30);
        pipeline.Clock.Advance(Settled);

        var pages = await pipeline.PagesAsync(limit: limit);

        Assert.Equal(accepted.Order(), pages.Ids().Order());
        Assert.All(pages.SkipLast(1), page => Assert.Equal(limit, page.Ids().Count));
    }

    [Fact]
    public async Task What_changes_while_a_partner_pages_is_seen_as_it_is_in_the_end()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var accepted = await pipeline.AcceptAsync(20);
        pipeline.Clock.Advance(Settled);
        var changing = new Queue<string>(accepted);

        var pages = await pipeline.PagesAsync(limit: 3, between: async () =>
        {
            pipeline.Clock.Advance(TimeSpan.FromSeconds(20));
            await FailAsync(pipeline, changing.Dequeue());
            await FailAsync(pipeline, changing.Dequeue());
        });
        pipeline.Clock.Advance(Settled);
        var rest = await pipeline.PagesAsync(pages[^1].Next(), limit: 3);

        var last = pages.Concat(rest).SelectMany(page => page.Items()).GroupBy(item => (string)item["reportId"]!).ToDictionary(shown => shown.Key, shown => (string)shown.Last()["status"]!);
        Assert.Equal(accepted.Order(), last.Keys.Order());
        Assert.All(last, shown => Assert.Equal(changing.Contains(shown.Key) ? "received" : "failed", shown.Value));
    }

    [Fact]
    public async Task What_changed_within_the_last_minute_is_no_place_to_go_on_from()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var accepted = await pipeline.AcceptAsync(10);

        var page = await pipeline.ListAsync(limit: 4);
        pipeline.Clock.Advance(Settled);
        var later = await pipeline.PagesAsync(page.Next(), limit: 4);

        Assert.Equal(4, page.Ids().Count);
        Assert.False((bool)page["more"]!);
        Assert.True(DateTimeOffset.Parse(page.Next(), System.Globalization.CultureInfo.InvariantCulture) <= pipeline.Clock.GetUtcNow() - Settled - TimeSpan.FromSeconds(30));
        Assert.Equal(accepted.Order(), later.Ids().Order());
    }

    [Fact]
    public async Task A_change_that_a_slower_instance_stores_late_is_not_missed()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var late = await pipeline.AcceptAsync(Reports.OfYonas());
        pipeline.Clock.Advance(Settled);
        var stamped = pipeline.Clock.Now();
        pipeline.Clock.Advance(TimeSpan.FromSeconds(40));
        var seen = await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));
        var page = await pipeline.ListAsync(limit: 1, since: (await pipeline.ListAsync()).Next());
        Assert.Equal([seen], page.Ids());

        await Store(pipeline).TryFailAsync(late, stamped, stamped, CancellationToken.None);

        Assert.Equal([late, seen], (await pipeline.ListAsync(page.Next())).Ids());
    }

    [Fact]
    public async Task Without_reports_there_is_an_empty_page_and_a_place_to_go_on_from()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var page = await pipeline.ListAsync();

        Assert.Empty(page.Items());
        Assert.False((bool)page["more"]!);
        Assert.NotEmpty(page.Next());
    }

    [Fact]
    public async Task A_damaged_report_or_hint_does_not_keep_the_others_from_their_partner()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var damaged = await pipeline.AcceptAsync(Reports.OfYonas());
        var whole = await pipeline.AcceptAsync(Reports.Of("coa-2", "Dawit Haile", "2011-02-03"));
        var table = new TableClient(pipeline.Storage, StorageNames.ReportsTable);
        var row = await table.QueryAsync<TableEntity>($"RowKey eq 'report:{damaged}'").SingleAsync();
        await table.UpdateEntityAsync(new TableEntity(row.PartitionKey, row.RowKey) { ["body"] = "damaged" }, ETag.All);
        await new TableClient(pipeline.Storage, StorageNames.PartnerReportsTable).AddEntityAsync(new TableEntity("coa:00", "1"));

        Assert.Equal([whole], (await pipeline.ListAsync()).Ids());
    }

    [Fact]
    public async Task Faults_of_the_parameters_are_all_told()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/reports?since=yesterday&limit=0", "demo-coa-key");

        var answer = await Pipeline.ReadAsync(response);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(["/since", "/limit"], answer["errors"]!.AsArray().Select(error => (string)error!["pointer"]!));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("demo-oncall-key", 403)]
    public async Task Only_a_partner_may_list(string? key, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.SendAsync(HttpMethod.Get, "/api/v1/reports", key);

        Assert.Equal(status, (int)response.StatusCode);
    }

    private static ReportStore Store(Pipeline pipeline) => pipeline.Services.GetRequiredService<ReportStore>();

    private static async Task FailAsync(Pipeline pipeline, string id) => Assert.True(await Store(pipeline).TryFailAsync(id, pipeline.Clock.Now(), pipeline.Clock.Now(), CancellationToken.None));

    private static async Task<string> StatusSinceAsync(Pipeline pipeline, TimeSpan ago) =>
        (string)Assert.Single((await pipeline.ListAsync($"{pipeline.Clock.GetUtcNow() - ago:yyyy-MM-ddTHH:mm:ss.fffZ}")).Items())["status"]!;
}
