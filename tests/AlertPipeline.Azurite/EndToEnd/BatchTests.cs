using System.Buffers;
using System.IO.Pipelines;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AlertPipeline.Storage;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class BatchTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task A_line_is_answered_as_its_report_alone_would_be()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var outcome = Assert.Single((await pipeline.SendBatchAsync(Batches.Line("coa-1"))).Outcomes()).AsObject();
        using var alone = await pipeline.PostAsync(JsonNode.Parse(Batches.Line("coa-1"))!.AsObject());

        var receipt = await Pipeline.ReadAsync(alone);
        receipt.Remove("status");
        Assert.Equal((1, 202), ((int)outcome["line"]!, (int)outcome["status"]!));
        Assert.All(receipt, field => Assert.Equal(field.Value!.ToJsonString(), outcome[field.Key]!.ToJsonString()));
    }

    [Fact]
    public async Task A_broken_line_costs_only_itself()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var large = new JsonObject { ["note"] = new string('x', 50_000) }.ToJsonString();
        var answer = await pipeline.SendBatchAsync(
            Batches.Line("coa-1"), "", "{ broken", "[]", large, """{ "kind": "lost", "partnerReference": "coa-2" }""", " ", Batches.Line("coa-3"), "\u0000");

        Assert.Equal([1, 3, 4, 5, 6, 8, 9], answer.Outcomes().Select(outcome => (int)outcome["line"]!));
        Assert.Equal([202, 400, 400, 413, 400, 202, 400], answer.Statuses());
        Assert.Equal((2, 5), ((int)answer["accepted"]!, (int)answer["refused"]!));
        Assert.Contains(answer.Outcomes()[4]["problem"]!["errors"]!.AsArray(), error => (string)error!["pointer"]! == "/kind");
        Assert.Equal(2, (await pipeline.ListAsync()).Items().Count());
    }

    [Fact]
    public async Task A_line_without_a_reference_is_told_so_among_its_other_faults()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var line = JsonNode.Parse(Batches.Line("coa-1"))!.AsObject();
        line.Remove("partnerReference");
        line.Remove("reporter");
        var outcome = Assert.Single((await pipeline.SendBatchAsync(line.ToJsonString())).Outcomes());

        Assert.Equal(["/partnerReference", "/reporter"], outcome["problem"]!["errors"]!.AsArray().Select(error => (string)error!["pointer"]!).Order());
    }

    [Fact]
    public async Task The_same_line_twice_is_one_report_and_two_equal_outcomes()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var answer = await pipeline.SendBatchAsync(Enumerable.Repeat(Batches.Line("coa-1"), 20));

        Assert.Single(answer.Outcomes().Select(outcome => (string)outcome["reportId"]! + outcome["receivedAt"]).Distinct());
        Assert.Equal(20, (int)answer["accepted"]!);
        Assert.Single((await pipeline.ListAsync()).Items());
    }

    [Fact]
    public async Task A_reference_of_another_content_is_a_conflict_of_its_line()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        var answer = await pipeline.SendBatchAsync(Reports.Of("coa-1", "Somebody Else", "2011-02-03").ToJsonString(), Batches.Line("coa-2"));

        Assert.Equal([409, 202], answer.Statuses());
    }

    [Fact]
    public async Task The_whole_batch_again_gets_the_same_answer()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        string[] lines = [Batches.Line("coa-1"), Batches.Line("coa-2"), "{ broken"];
        var first = await pipeline.SendBatchAsync(lines);
        pipeline.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(first.ToJsonString(), (await pipeline.SendBatchAsync(lines)).ToJsonString());
    }

    [Fact]
    public async Task A_file_that_is_caught_up_on_waits_behind_fresh_reports_and_what_is_urgent_does_not()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.SendBatchAsync(Batches.Line("coa-1"), Batches.Line("coa-2"), Batches.Line("coa-3", birthDate: "2016-04-05"));

        Assert.Equal(2, await CountAsync(pipeline, StorageNames.BulkReportsQueue));
        Assert.Equal(1, await CountAsync(pipeline, StorageNames.UrgentReportsQueue));
        Assert.Equal(0, await CountAsync(pipeline, StorageNames.ReportsQueue));
    }

    [Fact]
    public async Task Every_accepted_line_is_processed()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.SendBatchAsync(Enumerable.Range(0, 40).Select(number => Reports.Of($"coa-{number}", $"Kind{number} Proef", "2011-02-03").ToJsonString()));
        await pipeline.SettleAsync();

        Assert.All((await pipeline.ListAsync()).Items(), item => Assert.Equal("processed", (string)item["status"]!));
    }

    [Fact]
    public async Task Two_lines_of_one_batch_are_not_linked_at_once_though_two_reports_of_their_own_are()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.SendBatchAsync(Batches.Line("coa-1"), Batches.Line("coa-2"));
        await pipeline.SettleAsync();
        var apart = await pipeline.CasesAsync();
        await using var alone = await Pipeline.StartAsync(emulator.NewAccount());
        await alone.AcceptAsync(JsonNode.Parse(Batches.Line("coa-1"))!.AsObject());
        await alone.AcceptAsync(JsonNode.Parse(Batches.Line("coa-2"))!.AsObject());
        await alone.SettleAsync();

        Assert.Equal((2, 1), (apart.Count, (await alone.CasesAsync()).Count));
    }

    [Theory]
    [InlineData(1_001, 10)]
    [InlineData(90, 48_000)]
    public async Task A_batch_that_is_too_large_is_refused_before_anything_is_stored(int lines, int width)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var batch = string.Join('\n', Enumerable.Repeat(new string(' ', width), lines - 1).Prepend(Batches.Line("coa-1")));
        using var response = await pipeline.PostBatchAsync(batch);
        using var chunked = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/report-batches", "demo-coa-key", InChunks(batch));

        Assert.Equal((413, 413), ((int)response.StatusCode, (int)chunked.StatusCode));
        Assert.Empty(await StoredRows.InAsync(pipeline.Storage, StorageNames.ReportsTable));
    }

    [Theory]
    [InlineData("demo-coa-key", "application/json", 415)]
    [InlineData("demo-oncall-key", Batches.MediaType, 403)]
    [InlineData(null, Batches.MediaType, 401)]
    public async Task What_is_no_batch_of_a_partner_is_refused(string? key, string type, int status)
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        using var response = await pipeline.PostBatchAsync(Batches.Line("coa-1"), key, type);

        Assert.Equal(status, (int)response.StatusCode);
    }

    // Of a pipe nobody knows the length before its end.
    private static StreamContent InChunks(string batch)
    {
        var content = new StreamContent(PipeReader.Create(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(batch))).AsStream());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(Batches.MediaType);
        return content;
    }

    private static async Task<int> CountAsync(Pipeline pipeline, string queue) =>
        (await new QueueClient(pipeline.Storage, queue).GetPropertiesAsync()).Value.ApproximateMessagesCount;
}
