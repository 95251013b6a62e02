using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Identity;

namespace AlertPipeline.Labels;

/// <summary>Works out what a correction that is done says of pairs of reports.</summary>
public static class PairLabels
{
    /// <summary>The most pairs that one correction labels: large cases must not outweigh all others.</summary>
    public const int Most = 200;

    /// <summary>The pairs that a person said something of; none in an exercise, whose children are invented.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="from">The case from which reports went, as it is now.</param>
    /// <param name="to">The case to which they went, as it is now.</param>
    public static IReadOnlyList<LabelledPair> Of(CaseCorrection correction, Case from, Case to) => correction.Effect switch
    {
        _ when from.Exercise is not null => [],
        CorrectionEffect.Move => [.. Moved(correction, from, to).Take(Most)],
        CorrectionEffect.Part => [.. Pairs(correction, PairLabel.Two, from.Reports, to.Reports).Take(Most)],
        _ => [],
    };

    /// <summary>The ids of pairs of which a person took back what was said.</summary>
    public static IReadOnlyList<string> Withdrawn(CaseCorrection correction, Case from, Case to) => correction.Effect == CorrectionEffect.Meet
        ? [.. from.Reports.SelectMany(one => to.Reports.Select(other => DerivedId.Pair(one.ReportId, other.ReportId))).Take(Most)]
        : [];

    private static IEnumerable<LabelledPair> Moved(CaseCorrection correction, Case from, Case to)
    {
        var moved = CaseLeaving.Of(to.Reports, correction.Reports);
        var left = from.Status == CaseStatus.Merged ? [] : from.Reports;
        return Pairs(correction, PairLabel.One, moved, to.Reports.Except(moved)).Concat(Pairs(correction, PairLabel.Two, moved, left));
    }

    private static IEnumerable<LabelledPair> Pairs(CaseCorrection correction, PairLabel label, IEnumerable<CaseReport> some, IEnumerable<CaseReport> others) =>
        from one in some
        from other in others
        where Describes(one) && Describes(other)
        select new LabelledPair(
            DerivedId.Pair(one.ReportId, other.ReportId), label, correction.Kind, correction.At, CoarseExplanation.Of(IdentityComparison.Explain(one.Facts, other.Facts)));

    // A withdrawal or a supplement alone says nothing of how children compare.
    private static bool Describes(CaseReport report) => report.Facts.Names.Count > 0 || report.Facts.VNumber is not null;
}
