using AlertPipeline.Telemetry;

namespace Local;

/// <summary>What the app did with one report, or for one request.</summary>
/// <param name="Id">The trace id, 32 hexadecimal digits.</param>
/// <param name="Spans">What was done, in the order in which it ended; at least one.</param>
internal sealed record Trace(string Id, IReadOnlyList<Span> Spans)
{
    /// <summary>When it began.</summary>
    public DateTime StartedAt => Spans.Min(span => span.StartedAt);

    /// <summary>The report that it is about; null when it is about none.</summary>
    public string? Report => Spans.Select(span => span.Tags.GetValueOrDefault(SpanTags.Report)).FirstOrDefault(report => report is not null);

    /// <summary>The spans as a tree: each with how deep it lies, after its parent and its earlier siblings.</summary>
    public IEnumerable<(Span Span, int Depth)> Tree()
    {
        var ids = Spans.Select(span => span.Id).ToHashSet();
        var children = Spans.OrderBy(span => span.StartedAt).ToLookup(span => ids.Contains(span.ParentId) ? span.ParentId : "");
        return Below("", 0);

        IEnumerable<(Span, int)> Below(string parent, int depth) => children[parent].SelectMany(span => Below(span.Id, depth + 1).Prepend((span, depth)));
    }
}
