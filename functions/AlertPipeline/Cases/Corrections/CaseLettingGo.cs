using AlertPipeline.Cases.Acts;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using NodaTime;

namespace AlertPipeline.Cases.Corrections;

/// <summary>
/// Lets reports go that another case has taken in. A case that has none left leads to the other one. One that has is judged by what is left,
/// as far as no person judged it, and alerts anew when the child turns out to be still missing. It keeps its state: nothing is closed by this.
/// </summary>
internal static class CaseLettingGo
{
    public static CaseChange Decide(Case giver, IReadOnlyList<CaseReport> leaving, Case taker, CaseCorrection correction, DirectoryBook book, Instant now) =>
        leaving.Count == giver.Reports.Count ? Merge(giver, taker, now) : Part(giver, leaving, taker, correction, book, now);

    private static CaseChange Merge(Case giver, Case taker, Instant now) =>
        CaseChange.Of(giver with { Status = CaseStatus.Merged, MergedInto = taker.Id, NextReviewAt = null, AnswerDueAt = null, Resembles = [] })
            .DropProposal(taker.Id, now).Record(CaseEventKind.Merged, now, taker.Id);

    private static CaseChange Part(Case giver, IReadOnlyList<CaseReport> leaving, Case taker, CaseCorrection correction, DirectoryBook book, Instant now)
    {
        var ids = leaving.Select(report => report.ReportId).ToList();
        var rest = giver.Reports.Where(report => !ids.Contains(report.ReportId)).ToList();
        var judgement = correction.Undoes is null ? giver.Judgement : CaseUrgency.Standing(correction.Judgement, rest);
        var left = ((correction.Undoes is null ? giver : CaseHandOvers.Parted(CaseMob.Parted(giver, taker), taker)) with
        {
            Reports = rest,
            Judgement = judgement,
            Urgency = CaseUrgency.Of(rest, judgement),
        }).ApartFrom(ids);
        var recorded = CaseChange.Of(left).Record(CaseEventKind.LetGo, now, taker.Id, string.Join(", ", ids)).DropProposal(taker.Id, now);
        var located = CaseWhereabouts.Record(recorded, giver.Whereabouts, taker.Id, now);
        return IsMissingAfterAll(giver, left) ? CaseClimb.Start(located, now, book, now) : located;
    }

    private static bool IsMissingAfterAll(Case before, Case after) =>
        after.Closure is null && (before.Whereabouts, after.Whereabouts) is (Whereabouts.Located, Whereabouts.Missing);
}
