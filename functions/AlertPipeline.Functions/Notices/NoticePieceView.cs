using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Functions.Notices;

/// <summary>A piece of a notice, without anything that names a person.</summary>
/// <param name="ReportId">The report that brought it.</param>
/// <param name="CaseReference">The case of that report.</param>
/// <param name="Kind">What it is.</param>
/// <param name="At">When it happened.</param>
/// <param name="Place">Where, by name; left out when unknown.</param>
/// <param name="Types">What was seen or heard.</param>
/// <param name="TakenOut">True when a person took it out; left out otherwise.</param>
public sealed record NoticePieceView(
    string ReportId, string CaseReference, PieceKind Kind, Instant At, string? Place, IReadOnlyList<ConcernType> Types, bool? TakenOut);
