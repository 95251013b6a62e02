using AlertPipeline.Cases;
using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Reports;

/// <summary>How urgent, and why.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The rules that fired, with what made them fire; the highest level first.</param>
/// <param name="RuleSet">The version of the rules.</param>
/// <param name="Judgement">Of a case, how urgent a person last judged it to be.</param>
public sealed record UrgencyView(UrgencyLevel Level, IReadOnlyList<UrgencyReason> Reasons, string RuleSet, UrgencyJudgement? Judgement = null)
{
    /// <summary>The view of an assessment.</summary>
    public static UrgencyView Of(UrgencyAssessment urgency) => new(urgency.Level, urgency.Reasons, urgency.RuleSet);

    /// <summary>The view of the urgency of a case.</summary>
    public static UrgencyView Of(Case current) => Of(current.Urgency) with { Judgement = current.Judgement };
}
