using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>Some of a partner's own reports, in the order of their last change.</summary>
/// <param name="Items">The reports.</param>
/// <param name="NextSince">What to ask for next as 'since'. Nothing before it changes any more, so a partner that keeps it misses nothing.</param>
/// <param name="More">Whether to ask for it at once; if not, later.</param>
public sealed record ReportPage(IReadOnlyList<ReportView> Items, Instant NextSince, bool More);
