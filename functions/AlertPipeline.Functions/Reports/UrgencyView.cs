using AlertPipeline.Cases;
using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Reports;

/// <summary>How urgent, and why.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The rules that asked for it, or for the level that it had before a person judged.</param>
/// <param name="Judgement">Of a case, how urgent a person last judged it to be.</param>
public sealed record UrgencyView(UrgencyLevel Level, IReadOnlyList<UrgencyReason> Reasons, UrgencyJudgement? Judgement = null)
{
    /// <summary>The view of an assessment.</summary>
    public static UrgencyView Of(UrgencyAssessment urgency) => new(urgency.Level, urgency.Reasons);

    /// <summary>The view of the urgency of a case.</summary>
    public static UrgencyView Of(Case current) => Of(current.Urgency) with { Judgement = current.Judgement };
}
