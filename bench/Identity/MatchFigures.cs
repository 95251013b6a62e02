namespace Bench.Identity;

/// <summary>How well reports of one child met. Shares are from 0 to 1, and absent where there is nothing to take a share of.</summary>
internal sealed record MatchFigures
{
    /// <summary>How many reports were decided on.</summary>
    public required int Reports { get; init; }

    /// <summary>How many of them have an earlier report of their child.</summary>
    public required int Repeats { get; init; }

    /// <summary>How many pairs of a report and an earlier one are about one child, compared or not.</summary>
    public required int Matches { get; init; }

    /// <summary>Pairs at the shipped threshold.</summary>
    public required CurvePoint Shipped { get; init; }

    /// <summary>Pairs at the threshold with the highest F1, chosen on these same pairs.</summary>
    public required CurvePoint Best { get; init; }

    /// <summary>The highest recall of pairs at a precision of 0.95 or more.</summary>
    public required double RecallAtP95 { get; init; }

    /// <summary>The highest recall of pairs at a precision of 0.99 or more.</summary>
    public required double RecallAtP99 { get; init; }

    /// <summary>The share of the matches that share a match key within its limit, and so were compared.</summary>
    public required double? BlockingRecall { get; init; }

    /// <summary>How many earlier reports a report met through its match keys, on average.</summary>
    public required double CandidatesMean { get; init; }

    /// <summary>The same for the worst of a hundred.</summary>
    public required double CandidatesP99 { get; init; }

    /// <summary>Queries of the index for one report, on average.</summary>
    public required double QueriesPerReport { get; init; }

    /// <summary>The distance between scores and truth over all compared pairs, in ten bins.</summary>
    public required double? CalibrationError { get; init; }

    /// <summary>How many reports were linked at once.</summary>
    public required int AutoLinks { get; init; }

    /// <summary>The share of those links that led to a case with an earlier report of the child.</summary>
    public required double? AutoPrecision { get; init; }

    /// <summary>The share of the repeats that were linked at once to such a case.</summary>
    public required double? AutoRecall { get; init; }

    /// <summary>The share of all reports that a person has to compare.</summary>
    public required double? ReviewShare { get; init; }

    /// <summary>The share of the repeats whose decision names no case with an earlier report of the child, neither by a link nor for review.</summary>
    public required double? MissedShare { get; init; }

    /// <summary>The share of all reports that say too little to be compared.</summary>
    public required double? InsufficientShare { get; init; }

    /// <summary>How many reports were linked at once to a case of a brother or sister, twins included, that holds none of the child.</summary>
    public required int SiblingLinks { get; init; }

    /// <summary>Sums up some decisions.</summary>
    public static MatchFigures Of(IReadOnlyCollection<Trial> trials)
    {
        var pairs = trials.SelectMany(trial => trial.Pairs).ToList();
        var matches = trials.Sum(trial => trial.Matches);
        var curve = new PrecisionRecallCurve(pairs, matches);
        var (links, repeats) = (trials.Where(trial => trial.IsLinked).ToList(), trials.Where(trial => trial.IsRepeat).ToList());
        return new MatchFigures
        {
            Reports = trials.Count,
            Repeats = repeats.Count,
            Matches = matches,
            Shipped = curve.At(PairScore.Shipped),
            Best = curve.Best,
            RecallAtP95 = curve.RecallAt(0.95),
            RecallAtP99 = curve.RecallAt(0.99),
            BlockingRecall = Ratio.Of(pairs.Count(pair => pair.IsMatch), matches),
            CandidatesMean = trials.Average(trial => trial.Candidates.Count),
            CandidatesP99 = Percentiles.Of(trials.Select(trial => (double)trial.Candidates.Count)).P99,
            QueriesPerReport = trials.Average(trial => trial.Queries),
            CalibrationError = Identity.CalibrationError.Of(pairs),
            AutoLinks = links.Count,
            AutoPrecision = Ratio.Of(links.Count(trial => trial.IsFound), links.Count),
            AutoRecall = Ratio.Of(links.Count(trial => trial.IsFound), repeats.Count),
            ReviewShare = Ratio.Of(trials.Count(trial => trial.IsReview), trials.Count),
            MissedShare = Ratio.Of(repeats.Count(trial => !trial.IsFound), repeats.Count),
            InsufficientShare = Ratio.Of(trials.Count(trial => !trial.Subject.Facts.CanBeCompared), trials.Count),
            SiblingLinks = trials.Count(trial => trial.IsSiblingLink),
        };
    }
}
