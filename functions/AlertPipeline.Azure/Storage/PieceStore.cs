using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Privacy;
using AlertPipeline.Signals;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// Files disappearances and signals under keyed hashes of their clues, of what is counted, and of their place. What a new one costs does not depend on how
/// many there are: a number of rows and of queries that follows from its clues, and each query reads no more than so many rows of one partition.
/// </summary>
public sealed class PieceStore(TableServiceClient tables, IKeyedHasher hasher, IProjectionProtector protector)
{
    /// <summary>So many pieces are read under one key, the newest first.</summary>
    public const int MostOfAKey = 100;

    /// <summary>So many are counted for what is usual.</summary>
    public const int MostCounted = 1000;

    private readonly TableClient table = VersionedTable.Of(tables, StorageNames.PiecesTable);
    private readonly PieceRow rows = new(protector);

    /// <summary>Files a piece; the same again changes nothing.</summary>
    /// <param name="filed">The piece.</param>
    /// <param name="expiresAt">When it goes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task WriteAsync(FiledPiece filed, Instant expiresAt, CancellationToken cancellationToken)
    {
        var content = rows.Seal(filed.Piece);
        var written = PieceKeys.Written(filed.Piece).Select(key => PieceRow.Write(Newest(key), filed, content)).ToList();
        await table.UpsertEntityAsync(
            ExpiryDay.Mark(expiresAt, filed.Piece.Id, written.Select(row => (row.PartitionKey, row.RowKey))), TableUpdateMode.Replace, cancellationToken);
        await Task.WhenAll(written.Select(row => table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken)));
    }

    /// <summary>What is filed near a piece. A row that cannot be read is passed over: the others must not suffer.</summary>
    public async Task<PieceNeighbours> NearAsync(Piece piece, ClusterOptions options, CancellationToken cancellationToken)
    {
        var counted = CountedGround.Of(piece);
        var (near, usual) = (
            Task.WhenAll(
            [
                .. counted.Select(ground => ReadAsync(PieceKeys.Of(ground), piece.At, options.For(ground.Rule).Within, cancellationToken)),
                .. PieceKeys.Sought(piece).Select(key => ReadAsync(key, piece.At, options.SharedClue.Within, cancellationToken)),
            ]),
            Task.WhenAll(counted.Select(ground => UsualAsync(ground, piece.At, options, cancellationToken))));
        return new PieceNeighbours([.. (await near).SelectMany(found => found).DistinctBy(found => found.Piece.Id)], counted.Zip(await usual).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    /// <summary>The pieces of a place in a time, the newest first.</summary>
    public IAsyncEnumerable<FiledPiece> AtPlaceAsync(string place, Instant after, Instant until, CancellationToken cancellationToken) =>
        hasher.MatchKeys(PieceKeys.OfPlace(place).Kind, PieceKeys.OfPlace(place).Value).ToAsyncEnumerable()
            .SelectMany(partition => table.QueryAsync<TableEntity>(PieceRow.Within(partition, after, until), cancellationToken: cancellationToken)).Select(rows.Read).OfType<FiledPiece>();

    /// <summary>Deletes pieces that are over, at most so many.</summary>
    public Task DeleteOverAsync(Instant now, int most, CancellationToken cancellationToken) => ExpiringRows.DeleteOverAsync(table, now, most, cancellationToken);

    private async Task<List<FiledPiece>> ReadAsync(ClueKey key, Instant around, Duration within, CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(hasher.MatchKeys(key.Kind, key.Value).Select(async partition =>
            await table.QueryAsync<TableEntity>(PieceRow.Within(partition, around - within, around + within), cancellationToken: cancellationToken).Take(MostOfAKey).ToListAsync(cancellationToken)));
        return [.. found.SelectMany(read => read).Select(rows.Read).OfType<FiledPiece>()];
    }

    private async Task<UsualLevel> UsualAsync(CountedGround ground, Instant at, ClusterOptions options, CancellationToken cancellationToken)
    {
        var until = at - options.For(ground.Rule).Within;
        var key = PieceKeys.Of(ground);
        var found = await Task.WhenAll(hasher.MatchKeys(key.Kind, key.Value).Select(async partition =>
            await table.QueryAsync<TableEntity>(PieceRow.Within(partition, until - options.UsualOver, until), select: PieceRow.Counted, cancellationToken: cancellationToken)
                .Take(MostCounted).Select(PieceRow.ReadCounted).ToListAsync(cancellationToken)));
        return new UsualLevel(PieceCount.Groups(ground.Rule, found.SelectMany(read => read)), options.UsualOver);
    }

    private string Newest(ClueKey key) => hasher.MatchKeys(key.Kind, key.Value)[0];
}
