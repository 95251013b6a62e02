using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>The answer to an accepted report; the same for every repeat of it.</summary>
/// <param name="ReportId">The id to ask for it with.</param>
/// <param name="Status">Received.</param>
/// <param name="ReceivedAt">When it was first accepted.</param>
public sealed record ReportReceipt(string ReportId, ReportStatus Status, Instant ReceivedAt);
