using AlertPipeline.Identity;

namespace AlertPipeline.Functions.Reviews;

/// <summary>How two reports compare.</summary>
/// <param name="Probability">How probable it is that they are about one child, from 0 to 1.</param>
/// <param name="Groups">The kinds of evidence that speak for it.</param>
/// <param name="Vetoes">What forbids to link them at once.</param>
/// <param name="Evidence">What each field says.</param>
/// <param name="Table">The version of the evidence table.</param>
public sealed record ComparisonView(double Probability, IReadOnlyList<EvidenceGroups> Groups, IReadOnlyList<Vetoes> Vetoes, IReadOnlyList<Evidence> Evidence, string Table)
{
    /// <summary>The view of a comparison.</summary>
    public static ComparisonView Of(MatchExplanation explanation) => new(
        explanation.Match.Probability,
        [.. Enum.GetValues<EvidenceGroups>().Where(group => group != EvidenceGroups.None && explanation.Match.Groups.HasFlag(group))],
        [.. Enum.GetValues<Vetoes>().Where(veto => veto != Identity.Vetoes.None && explanation.Match.Vetoes.HasFlag(veto))],
        explanation.Evidence,
        explanation.Table);
}
