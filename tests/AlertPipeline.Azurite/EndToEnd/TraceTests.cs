using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using AlertPipeline.Telemetry;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class TraceTests : IClassFixture<AzuriteFixture>, IDisposable
{
    private readonly AzuriteFixture emulator;
    private readonly ConcurrentQueue<Activity> ended = [];
    private readonly ActivityListener listener;

    public TraceTests(AzuriteFixture emulator)
    {
        this.emulator = emulator;
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Spans.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task A_report_is_one_trace_from_the_request_over_both_queues_to_the_channel()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();

        var trace = TraceOf(report);
        var deliver = trace.First(span => span.DisplayName.StartsWith("deliver ", StringComparison.Ordinal));
        Assert.Equal(
            ["SubmitReport", "send reports", "ProcessReport", "send notifications", "DeliverNotification", deliver.DisplayName],
            PathTo(deliver, trace).Select(span => span.DisplayName));
    }

    [Fact]
    public async Task A_step_of_the_ladder_that_comes_due_is_in_the_trace_of_its_report()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var report = await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var before = TraceOf(report).Count;

        await pipeline.PassAsync(TimeSpan.FromMinutes(65));

        Assert.Contains(TraceOf(report).Skip(before), span => span.DisplayName == "RunSteps");
    }

    [Fact]
    public async Task A_report_whose_message_was_lost_goes_on_in_its_trace_when_the_sweep_sends_it_again()
    {
        var probe = new StorageProbe { Fails = call => call == "POST messages" };
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var report = await pipeline.AcceptAsync(Reports.OfYonas());
        probe.Fails = _ => false;

        await pipeline.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Contains(TraceOf(report), span => span.DisplayName == "ProcessReport");
    }

    [Fact]
    public async Task No_span_holds_a_link_an_address_or_anything_of_a_child()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.AcceptAsync(Reports.OfYonas());
        await pipeline.SettleAsync();
        var path = LinkInAlert.PathOf(pipeline.Sent.First(message => LinkInAlert.PathOf(message).Length > 0));
        using var opened = await pipeline.SendAsync(HttpMethod.Get, path, key: null);
        using var refused = await pipeline.SendAsync(HttpMethod.Get, "/acknowledge/no-such-token", key: null);

        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Contains(ended, span => span.DisplayName.Contains("Acknowledge", StringComparison.OrdinalIgnoreCase));
        Assert.All(ended, span => Assert.All(
            [path.Split('/')[^1], "no-such-token", "Yonas", "Tesfay", "1234567890", "2012-04-05", "@", "http:", "+31", "demo-coa-key"],
            secret => Assert.DoesNotContain(secret, Text(span), StringComparison.OrdinalIgnoreCase)));
        Assert.All(ended, span => Assert.Subset(SpanTags.All.ToHashSet(), span.TagObjects.Select(tag => tag.Key).ToHashSet()));
    }

    private IReadOnlyList<Activity> TraceOf(string report)
    {
        var id = ended.First(span => span.DisplayName == "SubmitReport" && (string?)span.GetTagItem(SpanTags.Report) == report).TraceId;
        return [.. ended.Where(span => span.TraceId == id)];
    }

    private static IEnumerable<Activity> PathTo(Activity span, IReadOnlyList<Activity> trace) =>
        trace.FirstOrDefault(other => other.SpanId == span.ParentSpanId) is { } parent ? PathTo(parent, trace).Append(span) : [span];

    private static string Text(Activity span) => string.Join('\n', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append(span.DisplayName).Append(span.StatusDescription));
}
