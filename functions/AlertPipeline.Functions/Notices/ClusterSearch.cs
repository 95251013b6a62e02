using AlertPipeline.Cases;
using AlertPipeline.Clusters;
using AlertPipeline.Directory;
using AlertPipeline.Signals;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notices;

/// <summary>
/// Notes where a report comes from, files what it brings, then looks whether it makes a picture together with others. It writes before it looks, so that of two reports that come at
/// the same moment at least one sees the other. Doing it twice changes nothing. Of an exercise nothing is noted, filed or looked for.
/// </summary>
public sealed class ClusterSearch(
    PieceStore pieces, LocationReportStore locations, ThirdPersonStore thirdPersons, ReportStore reports, PieceStanding standing, NoticeTaking notices, DirectoryBook book, ClusterOptions options)
{
    /// <summary>Looks once.</summary>
    /// <param name="report">The report.</param>
    /// <param name="current">The case that it is in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The report as it is stored now.</returns>
    public async Task<StoredReport> LookAsync(StoredReport report, Case current, CancellationToken cancellationToken)
    {
        if (report.Exercise)
        {
            return report;
        }

        await locations.NoteAsync(PlaceIdentity.OfLocations(report.Report, report.PartnerId, book), report.ReceivedAt, cancellationToken);
        if (report.WithdrawnAt is not null || await PieceOfAsync(report, current.Id, cancellationToken) is not { } piece)
        {
            return report;
        }

        await pieces.WriteAsync(new FiledPiece(piece, current.Id), SignalRetention.PieceUntil(report.ReceivedAt, piece.Clues.Count > 0), cancellationToken);
        var near = await pieces.NearAsync(piece, options, cancellationToken);
        return await TakeAsync(piece, near, cancellationToken) ? await reports.FindAsync(report.Id, cancellationToken) ?? report : report;
    }

    private async Task<Piece?> PieceOfAsync(StoredReport report, string caseId, CancellationToken cancellationToken)
    {
        var clues = report.HasClues ? (await thirdPersons.FindAsync(report.Id, report.ContentHash, cancellationToken)).Read() : [];
        return ReportPiece.Of(report.Report, clues, new PieceOrigin(report.Id, report.PartnerId, caseId, report.ReceivedAt), book);
    }

    // What the index says of cases may be old. The pieces that are new to a notice are worth reading what became of them, and the rules look again.
    private async Task<bool> TakeAsync(Piece piece, PieceNeighbours near, CancellationToken cancellationToken)
    {
        var found = Find(piece, near.Pieces, near);
        if (found.Count == 0)
        {
            return false;
        }

        var members = await MembersAsync(found, near, cancellationToken);
        foreach (var notice in members.TryGetValue(piece.Id, out var own) ? Find(own.Piece, members.Values, near) : [])
        {
            await notices.TakeAsync(notice, members.ToDictionary(member => member.Key, member => member.Value.CaseId), piece.Id, cancellationToken);
        }

        return true;
    }

    private async Task<Dictionary<string, FiledPiece>> MembersAsync(IReadOnlyList<Notice> found, PieceNeighbours near, CancellationToken cancellationToken)
    {
        var known = await notices.KnownAsync(found, cancellationToken);
        var named = found.SelectMany(notice => notice.Pieces).Select(member => member.Id).ToHashSet();
        var members = near.Pieces.Where(filed => named.Contains(filed.Piece.Id)).ToLookup(filed => known.ContainsKey(filed.Piece.Id));
        return members[true].Select(filed => known[filed.Piece.Id]).Concat(await standing.OfAsync([.. members[false]], cancellationToken)).ToDictionary(member => member.Piece.Id);
    }

    private IReadOnlyList<Notice> Find(Piece piece, IEnumerable<FiledPiece> known, PieceNeighbours near) =>
        ClusterRules.Of(piece, known.Select(filed => filed.Piece), counted => near.Usual[counted], options);
}
