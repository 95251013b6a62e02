using Azure;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>The mark of a report that is not in a case yet.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="Queue">The queue it goes through.</param>
/// <param name="DispatchedAt">When a queue message about it was last sent.</param>
/// <param name="Dispatches">How often one was sent.</param>
/// <param name="Since">Since when it waits; in a mark of an earlier version, when its message was last sent.</param>
/// <param name="Trace">The traceparent of the request that it came with; null when nothing was traced.</param>
/// <param name="ETag">The version of the row.</param>
public sealed record PendingReport(string ReportId, string Queue, Instant DispatchedAt, int Dispatches, Instant Since, string? Trace, ETag ETag);
