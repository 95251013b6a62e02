using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>
/// Opens a case for reports that leave another one, or opens one again that was merged. It alerts by its ladder as any new case, never silently.
/// A new one is held from the start: were it merged before the others let go, what is reported meanwhile about its reports would be in no case.
/// </summary>
internal static class CaseSplitting
{
    public static CaseChange Open(CaseCorrection correction, Case giver, IReadOnlyList<CaseReport> leaving, DirectoryBook book, Instant now)
    {
        var tentative = CaseOpening.Tentative(correction.To, leaving[0], book) with { Reports = leaving, Urgency = CaseUrgency.Of(leaving, judgement: null) };
        var held = tentative.ApartFrom(RestOf(giver, leaving)) with { Unfinished = correction };
        return Record(CaseOpening.Decide(held, [], book, now), giver, leaving, now);
    }

    public static CaseChange OpenAgain(Case merged, Case giver, IReadOnlyList<CaseReport> leaving, DirectoryBook book, Instant now)
    {
        var back = (merged with
        {
            Status = merged.Closure is null ? CaseStatus.Noted : CaseStatus.Closed,
            MergedInto = null,
            Reports = leaving,
            Urgency = CaseUrgency.Of(leaving, merged.Judgement),
        }).ApartFrom(RestOf(giver, leaving));
        var taken = Record(CaseChange.Of(back), giver, leaving, now);
        return back.Closure is not null ? taken
            : back.IsMissing || CaseUrgency.WakesPeople(back) ? CaseClimb.Start(taken, now, book, now)
            : CaseNews.Tell(taken with { Case = taken.Case with { Acknowledgement = null, Acceptances = [], AnswerDueAt = null } }, leaving[0].Kind, book, now);
    }

    private static CaseChange Record(CaseChange change, Case giver, IReadOnlyList<CaseReport> leaving, Instant now) =>
        change.Record(CaseEventKind.TookIn, now, giver.Id, string.Join(", ", leaving.Select(report => report.ReportId)));

    private static IEnumerable<string> RestOf(Case giver, IReadOnlyList<CaseReport> leaving) => giver.Reports.Except(leaving).Select(report => report.ReportId);
}
