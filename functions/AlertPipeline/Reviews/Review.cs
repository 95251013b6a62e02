using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Reviews;

/// <summary>Something at which a person has to look.</summary>
/// <param name="Kind">Why.</param>
/// <param name="CaseId">The case; of two that resemble each other, the later one.</param>
/// <param name="OtherCaseId">For two cases that resemble each other, the other one.</param>
/// <param name="Level">The level of the more urgent of the two.</param>
/// <param name="Since">Since when there has been something to look at: when the later of the two began.</param>
/// <param name="CutOff">Whether more cases share something with one of the two than can be compared.</param>
/// <param name="Comparison">How the two reports compare that speak most for it; null where nothing was compared.</param>
public sealed record Review(ReviewKind Kind, string CaseId, string? OtherCaseId, UrgencyLevel Level, Instant Since, bool CutOff, ReportComparison? Comparison);
