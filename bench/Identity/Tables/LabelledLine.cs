using AlertPipeline.Identity;
using AlertPipeline.Identity.Weights;
using AlertPipeline.Labels;

namespace Bench.Identity.Tables;

/// <summary>A pair of reports about which a person decided.</summary>
/// <param name="Label">What the person said.</param>
/// <param name="Comparison">How the reports compared.</param>
internal sealed record LabelledLine(PairLabel Label, LabelledComparison Comparison)
{
    /// <summary>Whether the person said that both are about one child.</summary>
    public bool IsOne => Label == PairLabel.One;

    /// <summary>What the reports would be for each other by a table.</summary>
    public Match By(EvidenceTable table) => new(
        table.Probability(Comparison.Evidence.Sum(line => table.Bits(line.Level, line.Rarity))),
        Comparison.Groups.Aggregate(EvidenceGroups.None, (all, group) => all | group),
        Comparison.Vetoes.Aggregate(Vetoes.None, (all, veto) => all | veto));
}
