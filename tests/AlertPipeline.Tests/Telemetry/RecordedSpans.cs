using System.Collections.Concurrent;
using System.Diagnostics;
using AlertPipeline.Telemetry;

namespace AlertPipeline.Tests.Telemetry;

/// <summary>The spans of the app that ended while it listens. Other tests trace too: a test looks at its own traces only.</summary>
internal sealed class RecordedSpans : IDisposable
{
    private readonly ConcurrentQueue<Activity> ended = [];
    private readonly ActivityListener listener;

    public RecordedSpans()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Spans.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public IReadOnlyList<Activity> Of(Activity any) => [.. ended.Where(span => span.TraceId == any.TraceId)];

    public void Dispose() => listener.Dispose();
}
