using AlertPipeline.Cases;
using AlertPipeline.Clusters;
using AlertPipeline.Notices;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// In the end signals with one vehicle about several children are in a notice, unless a person took pieces out of it; every case of a notice that stands knows of it as
/// often as people were told, no case of one that was put aside counts with it, and somebody was told. All signals with clues of a simulated life are of one vehicle.
/// </summary>
public sealed class PiecesMeet : Invariant
{
    /// <inheritdoc/>
    public override void AtEnd()
    {
        var notices = Truth.Notices.ToList();
        var pieces = Ledger.Accepted.Select(report => report.Id).Where(IsStandingPiece).ToList();
        if (notices.All(notice => notice.TakenOut.Count == 0) && pieces.Select(RootOf).Where(root => root is { IsMissing: true }).Distinct().Count() > 1)
        {
            foreach (var piece in pieces.Where(piece => !notices.Any(notice => notice.Found.Rule == ClusterRule.SharedClue && notice.CaseOf.ContainsKey(piece))))
            {
                Broken($"signal {piece} is of the same vehicle as others and in no notice with them");
            }
        }

        foreach (var notice in notices)
        {
            Check(notice);
        }
    }

    private bool IsStandingPiece(string reportId) =>
        Truth.Report(reportId) is { } row && row["clues"] is true && row["withdrawnAt"] is null && Truth.Status(reportId) == ReportStatus.Processed;

    private Case? RootOf(string reportId) => Truth.Report(reportId)?["caseId"] is string caseId ? Truth.Root(caseId) : null;

    private void Check(NoticeFile notice)
    {
        if (notice.Uninformed.Count > 0)
        {
            Broken($"notice {notice.Id} is not told to all of its cases");
        }

        foreach (var caseId in notice.Cases.Where(caseId => (Known(caseId, notice) is null) != (notice.Status == NoticeStatus.Dismissed)))
        {
            Broken($"case {caseId} does not know how notice {notice.Id} stands");
        }

        if (notice.Status != NoticeStatus.Dismissed && notice.Cases.All(caseId => Known(caseId, notice)?.Round != notice.Round))
        {
            Broken($"no case knows that people are to be told of notice {notice.Id} for time {notice.Round}");
        }

        if (!Truth.Cases.SelectMany(current => Truth.Notifications(current.Id)).Any(message => message.Purpose == NotificationPurpose.Cluster && message.NoticeId == notice.Id))
        {
            Broken($"nobody was told of notice {notice.Id}");
        }
    }

    private CaseNotice? Known(string caseId, NoticeFile notice) => Truth.Root(caseId)?.Notices.FirstOrDefault(known => known.Id == notice.Id);
}
