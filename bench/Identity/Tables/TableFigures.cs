using AlertPipeline.Identity;
using AlertPipeline.Identity.Weights;

namespace Bench.Identity.Tables;

/// <summary>How a table agrees with people.</summary>
/// <param name="Version">The version of the table.</param>
/// <param name="Pairs">The pairs at the threshold at which pairs count as one child.</param>
/// <param name="CalibrationError">The distance between its probabilities and what people said.</param>
/// <param name="RightLinks">Pairs of one child that it would link at once.</param>
/// <param name="WrongLinks">Pairs of two children that it would link at once.</param>
/// <param name="Lost">Pairs of one child that it would not show to a person.</param>
internal sealed record TableFigures(string Version, CurvePoint Pairs, double? CalibrationError, int RightLinks, int WrongLinks, int Lost)
{
    /// <summary>Measures a table.</summary>
    public static TableFigures Of(IReadOnlyList<LabelledLine> pairs, EvidenceTable table)
    {
        var judged = pairs.Select(pair => (pair.IsOne, Match: pair.By(table))).ToList();
        var scored = judged.Select(pair => new ScoredPair(pair.Match.Probability, pair.IsOne)).ToList();
        return new TableFigures(
            table.Version,
            new PrecisionRecallCurve(scored, judged.Count(pair => pair.IsOne)).At(PairScore.Shipped),
            Identity.CalibrationError.Of(scored),
            judged.Count(pair => pair.IsOne && pair.Match.Likeness == Likeness.Same),
            judged.Count(pair => !pair.IsOne && pair.Match.Likeness == Likeness.Same),
            judged.Count(pair => pair.IsOne && pair.Match.Likeness == Likeness.Different));
    }
}
