using System.Diagnostics;
using AlertPipeline.Telemetry;

namespace Local;

/// <summary>Keeps the latest traces of the app that runs in this process, until it is disposed of.</summary>
internal sealed class TraceLog : IDisposable
{
    private const int Most = 500;

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<Span>> traces = [];
    private readonly Queue<string> order = [];
    private readonly ActivityListener listener;

    public TraceLog()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Spans.SourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Add,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Those about a report, the newest first.</summary>
    public IReadOnlyList<Trace> OfReports()
    {
        lock (gate)
        {
            return [.. order.Reverse().Select(id => new Trace(id, [.. traces[id]])).Where(trace => trace.Report is not null)];
        }
    }

    /// <summary>A trace; null when there is none, or none any more.</summary>
    public Trace? Find(string id)
    {
        lock (gate)
        {
            return traces.TryGetValue(id, out var spans) ? new(id, [.. spans]) : null;
        }
    }

    public void Dispose() => listener.Dispose();

    private void Add(Activity ended)
    {
        // A run of a timer that found nothing would push out what matters.
        if (ended is { Kind: ActivityKind.Internal, Parent: null, HasRemoteParent: false } && !ended.Links.Any())
        {
            return;
        }

        lock (gate)
        {
            SpansOf(ended.TraceId.ToHexString()).Add(Span.Of(ended));
        }
    }

    private List<Span> SpansOf(string id)
    {
        if (traces.TryGetValue(id, out var known))
        {
            return known;
        }

        if (order.Count == Most)
        {
            traces.Remove(order.Dequeue());
        }

        order.Enqueue(id);
        return traces[id] = [];
    }
}
