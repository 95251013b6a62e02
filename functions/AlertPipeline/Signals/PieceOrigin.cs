using NodaTime;

namespace AlertPipeline.Signals;

/// <summary>Where a piece comes from.</summary>
/// <param name="ReportId">The report, which is also the id of the piece.</param>
/// <param name="PartnerId">Who sent it.</param>
/// <param name="CaseId">The case it is in.</param>
/// <param name="ReceivedAt">When it came in.</param>
public sealed record PieceOrigin(string ReportId, string PartnerId, string CaseId, Instant ReceivedAt);
