using System.Diagnostics;
using AlertPipeline.Telemetry;

namespace AlertPipeline.Tests.Telemetry;

public sealed class SpansTests : IDisposable
{
    private const string Kept = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private readonly RecordedSpans recorded = new();

    public void Dispose() => recorded.Dispose();

    [Fact]
    public void A_run_is_no_part_of_what_the_platform_traces_around_it()
    {
        using var request = new Activity("GET /acknowledge/secret").Start();
        using var run = Spans.StartRun("Acknowledge", ActivityKind.Server, trace: null)!;

        Assert.NotEqual(request.TraceId, run.TraceId);
        Assert.Equal(default, run.ParentSpanId);
    }

    [Fact]
    public void A_run_goes_on_with_the_trace_of_its_message()
    {
        using var run = Spans.StartRun("ProcessReport", ActivityKind.Consumer, Kept)!;

        Assert.Equal(("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"), (run.TraceId.ToHexString(), run.ParentSpanId.ToHexString()));
    }

    [Fact]
    public void What_a_timer_does_about_a_report_is_in_the_trace_of_the_report_and_leads_back_to_the_timer()
    {
        using var timer = Spans.StartRun("Sweep", ActivityKind.Internal, trace: null)!;
        using var repeat = Spans.Continue("RepeatReport", Kept)!;

        Assert.Equal("0af7651916cd43dd8448eb211c80319c", repeat.TraceId.ToHexString());
        Assert.Equal(timer.Context, Assert.Single(repeat.Links).Context);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no trace")]
    public void What_was_not_traced_is_a_part_of_the_timer(string? kept)
    {
        using var timer = Spans.StartRun("Sweep", ActivityKind.Internal, trace: null)!;
        using var repeat = Spans.Continue("RepeatReport", kept)!;

        Assert.Equal(timer.SpanId, repeat.ParentSpanId);
    }

    [Fact]
    public void A_line_of_a_batch_has_a_trace_of_its_own_that_leads_back_to_the_request()
    {
        using var request = Spans.StartRun("SubmitBatch", ActivityKind.Server, trace: null)!;
        using var line = Spans.StartApart("SubmitLine")!;

        Assert.NotEqual(request.TraceId, line.TraceId);
        Assert.Equal(request.Context, Assert.Single(line.Links).Context);
    }

    [Fact]
    public void A_fault_is_told_by_its_type_and_not_by_its_text()
    {
        using var run = Spans.StartRun("ProcessReport", ActivityKind.Consumer, trace: null)!;

        Spans.Fail(new InvalidOperationException("Yonas Tesfay"));

        Assert.Equal((ActivityStatusCode.Error, "InvalidOperationException"), (run.Status, run.StatusDescription));
        Assert.Empty(run.Events);
    }
}
