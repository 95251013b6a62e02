using AlertPipeline.Identity.Explaining;
using AlertPipeline.Reviews;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Reviews;

/// <summary>Something at which a person has to look.</summary>
/// <param name="Kind">Why.</param>
/// <param name="CaseReference">The case.</param>
/// <param name="OtherCaseReference">For two cases that resemble each other, the other one.</param>
/// <param name="Level">The level of the more urgent of the two.</param>
/// <param name="Since">Since when.</param>
/// <param name="CutOff">True when more cases share something with one of the two than can be compared; null when not.</param>
/// <param name="ReportIds">The two reports that were compared; null where none were.</param>
/// <param name="Comparison">How they compare.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record ReviewView(
    ReviewKind Kind,
    string CaseReference,
    string? OtherCaseReference,
    UrgencyLevel Level,
    Instant Since,
    bool? CutOff,
    IReadOnlyList<string>? ReportIds,
    ComparisonView? Comparison,
    MatchWords? Explanation)
{
    /// <summary>The view of a review.</summary>
    public static ReviewView Of(Review review) => new(
        review.Kind,
        review.CaseId,
        review.OtherCaseId,
        review.Level,
        review.Since,
        review.CutOff ? true : null,
        review.Comparison?.ReportIds,
        review.Comparison is { } comparison ? ComparisonView.Of(comparison.Explanation) : null,
        ReviewWords.Of(review));
}
