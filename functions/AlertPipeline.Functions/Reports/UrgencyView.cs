using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Reports;

/// <summary>How urgent, and why.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The rules that fired, with what made them fire; the highest level first.</param>
/// <param name="RuleSet">The version of the rules.</param>
public sealed record UrgencyView(UrgencyLevel Level, IReadOnlyList<UrgencyReason> Reasons, string RuleSet)
{
    /// <summary>The view of an assessment.</summary>
    public static UrgencyView Of(UrgencyAssessment urgency) => new(urgency.Level, urgency.Reasons, urgency.RuleSet);
}
