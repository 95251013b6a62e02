using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>
/// Says what a correction has to change next, from its two cases as they are: each step is one change of one case, and wherever a process died the
/// next one goes on. Reports are taken in before they are let go, so that at every moment a case holds them and somebody is alerted.
/// </summary>
public static class CorrectionStep
{
    /// <summary>The next change; null when nothing is left to do.</summary>
    /// <param name="correction">The correction.</param>
    /// <param name="giver">The case from which reports go.</param>
    /// <param name="taker">The case to which they go; null while it is not made.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange? Next(CaseCorrection correction, Case giver, Case? taker, DirectoryBook book, Instant now) => correction.Effect switch
    {
        CorrectionEffect.Move => Move(correction, giver, taker, book, now),
        CorrectionEffect.Part => CaseParting.Part(giver, taker!, now),
        _ => CaseParting.Meet(giver, taker!, now),
    };

    private static CaseChange? Move(CaseCorrection correction, Case giver, Case? taker, DirectoryBook book, Instant now)
    {
        var leaving = giver.Status == CaseStatus.Merged ? [] : correction.Whole ? giver.Reports : CaseLeaving.Of(giver.Reports, correction.Reports);
        return (leaving, taker) switch
        {
            ({ Count: 0 }, _) => null,
            (_, null) => CaseSplitting.Open(correction, giver, leaving, book, now),
            (_, { MergedInto: { } into }) when into == giver.Id => CaseSplitting.OpenAgain(taker, giver, leaving, book, now),
            (_, { Status: not CaseStatus.Merged }) when leaving.Any(report => !taker.Has(report.ReportId)) =>
                CaseTakingIn.Decide(taker, giver, [.. leaving.Where(report => !taker.Has(report.ReportId))], correction, book, now),
            _ => CaseLettingGo.Decide(giver, leaving, taker, correction, book, now),
        };
    }
}
