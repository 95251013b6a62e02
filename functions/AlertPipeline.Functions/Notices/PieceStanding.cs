using AlertPipeline.Cases;
using AlertPipeline.Signals;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notices;

/// <summary>Finds out where pieces stand: a report that was taken back counts no longer, and cases were merged and corrected since.</summary>
public sealed class PieceStanding(ReportStore reports, CaseStore cases, ILogger<PieceStanding> logger)
{
    /// <summary>The pieces that count, each with the case where everything goes on. What cannot be read stands as it was filed.</summary>
    public async Task<IReadOnlyList<FiledPiece>> OfAsync(IReadOnlyList<FiledPiece> filed, CancellationToken cancellationToken) =>
        [.. (await Task.WhenAll(filed.Select(piece => OfAsync(piece, cancellationToken)))).OfType<FiledPiece>()];

    private async Task<FiledPiece?> OfAsync(FiledPiece filed, CancellationToken cancellationToken)
    {
        try
        {
            var root = await RootAsync(filed, cancellationToken);
            return root?.Reports.FirstOrDefault(report => report.ReportId == filed.Piece.Id) is { Withdrawn: true } ? null : Moved(filed, root);
        }
        catch (UnreadableRowException unreadable)
        {
            NoticeLog.Unreadable(logger, filed.Piece.Id, unreadable.InnerException?.GetType().Name);
            return filed;
        }
    }

    private async Task<Case?> RootAsync(FiledPiece filed, CancellationToken cancellationToken)
    {
        var root = (await cases.FindRootAsync(filed.CaseId, cancellationToken))?.Case;
        return root is null || root.Has(filed.Piece.Id) || await reports.FindAsync(filed.Piece.Id, cancellationToken) is not { CaseId: { } corrected }
            ? root
            : (await cases.FindRootAsync(corrected, cancellationToken))?.Case;
    }

    private static FiledPiece Moved(FiledPiece filed, Case? root) => root is null ? filed
        : new FiledPiece(filed.Piece.CaseId is null ? filed.Piece : filed.Piece with { CaseId = root.Id }, root.Id);
}
