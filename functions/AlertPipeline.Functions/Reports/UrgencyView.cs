using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Reports;

/// <summary>How urgent, and why.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The rules that asked for it.</param>
public sealed record UrgencyView(UrgencyLevel Level, IReadOnlyList<UrgencyReason> Reasons)
{
    /// <summary>The view of an assessment.</summary>
    public static UrgencyView Of(UrgencyAssessment urgency) => new(urgency.Level, urgency.Reasons);
}
