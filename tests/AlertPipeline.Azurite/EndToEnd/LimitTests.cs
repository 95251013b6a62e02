using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Azure.Storage.Queues;
using static AlertPipeline.Azurite.EndToEnd.SentMessages;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class LimitTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const string News = "Een aanvulling op een melding";

    [Fact]
    public async Task News_over_the_limit_of_a_person_waits_and_what_comes_meanwhile_is_gathered_into_it()
    {
        await using var pipeline = await StartedAsync();

        await SupplementsAsync(pipeline, count: 5);

        pipeline.Sent.Expect(News, "anna", "anna");
        pipeline.Sent.NothingElse();
        var timeline = await TimelineAsync(pipeline);
        Assert.Contains("held until 2026-11-23T02:05:00Z because of the limit person", timeline, StringComparison.Ordinal);
        Assert.Equal(6, Count(timeline, "gathered into"));

        await pipeline.PassAsync(TimeSpan.FromMinutes(11));
        pipeline.Sent.Expect(News, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task The_first_alert_of_another_case_and_steps_of_the_ladder_are_sent_at_once_to_somebody_who_got_too_much()
    {
        await using var pipeline = await StartedAsync();
        await SupplementsAsync(pipeline, count: 5);
        pipeline.Sent.Expect(News, "anna", "anna");

        await pipeline.AcceptAsync(Reports.Of("coa-other", "Dawit Haile", "2012-05-03", "2800000001"));
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        pipeline.Sent.NothingElse();

        await pipeline.PassAsync(TimeSpan.FromMinutes(16));
        pipeline.Sent.Expect(Alert, "bram", "bram", "bram", "bram");
        pipeline.Sent.Expect(News, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task What_an_exercise_says_counts_by_itself_and_holds_nothing_real_up()
    {
        await using var pipeline = await StartedAsync();
        using var begun = await pipeline.SendAsync(HttpMethod.Put, "/api/v1/exercise", "demo-admin-key", JsonContent.Create(new { minutes = 60, reason = "autumn exercise", by = "Ilse Vos" }));
        foreach (var number in Enumerable.Range(1, 3))
        {
            var id = await pipeline.AcceptAsync(Reports.OfYonas($"drill-{number}"), "demo-sandbox-key");
            using var withdrawn = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/reports/{id}/withdrawals", "demo-sandbox-key");
            await pipeline.SettleAsync();
        }

        Assert.Equal(4, pipeline.Sent.Take(sent => sent.Message.Subject.StartsWith("OEFENING", StringComparison.Ordinal)).Count);
        await SupplementsAsync(pipeline, count: 1);

        pipeline.Sent.Expect(News, "anna", "anna");
        pipeline.Sent.NothingElse();
    }

    [Fact]
    public async Task A_flood_of_one_place_stands_in_another_queue_than_what_others_report()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        pipeline.Directory.ChangePartner("coa", coa => coa["limits"] = new JsonObject { ["perSecond"] = 100, ["burst"] = 100, ["atOnce"] = 4 });
        foreach (var number in Enumerable.Range(0, 32))
        {
            await pipeline.AcceptAsync(Reports.OfYonas($"coa-{number}"));
        }

        Assert.Equal((10, 22), (await LengthAsync(pipeline, StorageNames.ReportsQueue), await LengthAsync(pipeline, StorageNames.BulkReportsQueue)));
        var elsewhere = Reports.Of("coa-elsewhere", "Dawit Haile", "2012-05-03");
        elsewhere["lastSeen"]!["municipalityCode"] = "GM0014";
        await pipeline.AcceptAsync(elsewhere);
        Assert.Equal(11, await LengthAsync(pipeline, StorageNames.ReportsQueue));
    }

    // Two messages at once, one more each five minutes; Anna gets the alert of the case by both of her contacts, which counts for nothing.
    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), settings: new Dictionary<string, string?> { ["Limits:MessagesPerPerson"] = "2", ["Limits:PersonWindow"] = "00:10:00" });
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        pipeline.Sent.Expect(Alert, "anna", "anna");
        return pipeline;
    }

    private static async Task SupplementsAsync(Pipeline pipeline, int count)
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            await pipeline.AcceptAsync(new JsonObject
            {
                ["kind"] = "supplement",
                ["partnerReference"] = $"more-{number}",
                ["about"] = new JsonObject { ["partnerReference"] = "coa-1" },
                ["reporter"] = new JsonObject { ["role"] = "mentor", ["callback"] = "+31 20 000 0000" },
                ["note"] = $"Stond bij het station, perron {number}.",
            });
            await pipeline.SettleAsync();
        }
    }

    private static async Task<string> TimelineAsync(Pipeline pipeline) => (await pipeline.CaseAsync(Assert.Single(await pipeline.CasesAsync())))["timeline"]!.ToJsonString();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<int> LengthAsync(Pipeline pipeline, string queue) => (await new QueueClient(pipeline.Storage, queue).GetPropertiesAsync()).Value.ApproximateMessagesCount;
}
