using AlertPipeline.Clusters;
using AlertPipeline.Notices;
using AlertPipeline.Privacy;
using AlertPipeline.Signals;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notices;

/// <summary>Takes in what a rule found: makes a notice of it, or adds to the one that is there, and has everybody learn of it.</summary>
public sealed class NoticeTaking(NoticeStore store, NoticeFollowUp followUp, IKeyedHasher hasher, ClusterOptions options, TimeProvider clock, ILogger<NoticeTaking> logger)
{
    /// <summary>The pieces that stand in the notices that these are, as far as there are any.</summary>
    public async Task<IReadOnlyDictionary<string, FiledPiece>> KnownAsync(IReadOnlyList<Notice> found, CancellationToken cancellationToken)
    {
        var files = await Task.WhenAll(found.Select(notice => FindAsync(NoticeId.Of(notice, hasher), cancellationToken)));
        return files.OfType<StoredNotice>().SelectMany(stored => stored.File.Found.Pieces, (stored, piece) => new FiledPiece(piece, stored.File.CaseOf[piece.Id]))
            .DistinctBy(filed => filed.Piece.Id).ToDictionary(filed => filed.Piece.Id);
    }

    /// <summary>Takes one in.</summary>
    /// <param name="found">What the rule found.</param>
    /// <param name="caseOf">The case of each piece.</param>
    /// <param name="newest">The id of the piece that came in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task TakeAsync(Notice found, IReadOnlyDictionary<string, string> caseOf, string newest, CancellationToken cancellationToken)
    {
        var id = NoticeId.Of(found, hasher);
        try
        {
            while (!await TryTakeAsync(id, found, caseOf, newest, cancellationToken))
            {
                // Somebody changed it at this moment: what they made of it counts.
            }
        }
        catch (UnreadableRowException unreadable)
        {
            // A damaged notice must not keep a report from its end.
            NoticeLog.Unreadable(logger, id, unreadable.InnerException?.GetType().Name);
        }
    }

    private async Task<StoredNotice?> FindAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await store.FindAsync(id, cancellationToken);
        }
        catch (UnreadableRowException)
        {
            return null;
        }
    }

    private async Task<bool> TryTakeAsync(string id, Notice found, IReadOnlyDictionary<string, string> caseOf, string newest, CancellationToken cancellationToken)
    {
        var known = await store.FindAsync(id, cancellationToken);
        var grown = NoticeGrowth.Decide(known?.File, id, found, caseOf, newest, options, clock.Now());
        if (grown is null)
        {
            return true;
        }

        if (!await store.TryWriteAsync(known, grown, cancellationToken))
        {
            return false;
        }

        await followUp.FinishAsync(id, cancellationToken);
        return true;
    }
}
