using AlertPipeline.Clusters;

namespace AlertPipeline.Notices;

/// <summary>Decides what follows when a person looked at a notice: it stands, it is put aside, or a piece of it does not belong to the others.</summary>
public static class NoticeJudging
{
    /// <summary>A person looked, and it stands.</summary>
    public static NoticeOutcome Review(NoticeFile file, NoticeBy by) => file.Status == NoticeStatus.Dismissed
        ? new NoticeOutcome.Refused(NoticeRefusal.Dismissed)
        : Done(file with { Status = NoticeStatus.Reviewed }, by.Did(NoticeEventKind.Reviewed));

    /// <summary>A person puts it aside: for this time, or because what the pieces share is known where they are.</summary>
    public static NoticeOutcome Dismiss(NoticeFile file, bool isKnown, NoticeBy by) => isKnown && !Dismissal.CanBeKnown(file.Found)
        ? new NoticeOutcome.Refused(NoticeRefusal.NotOfALocation)
        : Done(
            file with { Status = NoticeStatus.Dismissed, Dismissal = Dismissal.Of(file.Found, by.Name, by.At, by.Reason, isKnown) with { Pieces = Pieces(file) } },
            by.Did(isKnown ? NoticeEventKind.KnownHere : NoticeEventKind.Dismissed));

    /// <summary>A person takes a piece out, or puts it back.</summary>
    public static NoticeOutcome Sort(NoticeFile file, string pieceId, bool belongs, NoticeBy by)
    {
        var isOut = file.TakenOut.Contains(pieceId);
        return !file.CaseOf.ContainsKey(pieceId) ? new NoticeOutcome.Refused(NoticeRefusal.PieceUnknown)
            : isOut != belongs ? new NoticeOutcome.Refused(NoticeRefusal.PieceUnchanged)
            : Done(
                file with { TakenOut = belongs ? [.. file.TakenOut.Where(id => id != pieceId)] : [.. file.TakenOut, pieceId] },
                (by with { Reason = $"{pieceId}: {by.Reason}" }).Did(belongs ? NoticeEventKind.PiecePutBack : NoticeEventKind.PieceTakenOut));
    }

    private static List<string> Pieces(NoticeFile file) => [.. file.CaseOf.Keys];

    private static NoticeOutcome.Done Done(NoticeFile file, NoticeEvent happened) => new(file.Record(happened));
}
