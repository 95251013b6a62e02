using AlertPipeline.Cases;
using AlertPipeline.Clusters;
using AlertPipeline.Notices;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// In the end signals with one vehicle about several children are in a notice; every case of a notice knows of it, and somebody was told. All signals with
/// clues of a simulated life are of one vehicle.
/// </summary>
public sealed class PiecesMeet : Invariant
{
    /// <inheritdoc/>
    public override void AtEnd()
    {
        var notices = Truth.Notices.ToList();
        var pieces = Ledger.Accepted.Select(report => report.Id).Where(IsStandingPiece).ToList();
        if (pieces.Select(RootOf).Where(root => root is { IsMissing: true }).Distinct().Count() > 1)
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

        foreach (var caseId in notice.Cases.Where(caseId => Truth.Root(caseId) is not { } root || root.Notices.All(known => known.Id != notice.Id)))
        {
            Broken($"case {caseId} does not know of notice {notice.Id}");
        }

        if (!Truth.Cases.SelectMany(current => Truth.Notifications(current.Id)).Any(message => message.Purpose == NotificationPurpose.Cluster && message.NoticeId == notice.Id))
        {
            Broken($"nobody was told of notice {notice.Id}");
        }
    }
}
