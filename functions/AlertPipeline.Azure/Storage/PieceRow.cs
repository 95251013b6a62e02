using System.Globalization;
using System.Text.Json;
using AlertPipeline.Clusters;
using AlertPipeline.Privacy;
using AlertPipeline.Signals;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>
/// The shape of a row that leads to a piece: the newest of a partition first. The piece is encrypted and bound to its report;
/// what is counted without reading it, whether pieces are of one child, is the id of a case.
/// </summary>
internal sealed class PieceRow(IProjectionProtector protector)
{
    /// <summary>The columns that counting needs.</summary>
    public static readonly IReadOnlyList<string> Counted = ["RowKey", Child];

    private const string Child = "child";
    private const string Case = "case";
    private const string Content = "piece";
    private const long End = 99_999_999_999;

    public string Seal(Piece piece) => protector.Protect(JsonSerializer.Serialize(piece, DomainJson.Stored), Context(piece.Id));

    public static TableEntity Write(string partition, FiledPiece filed, string content) =>
        new(partition, Key(filed.Piece)) { [Child] = filed.Piece.CaseId, [Case] = filed.CaseId, [Content] = content };

    public static string Key(Piece piece) => $"{Moment(piece.At)}:{piece.Id}";

    /// <summary>The rows of a partition after a moment and up to another one.</summary>
    public static string Within(string partition, Instant after, Instant until) => RowRange.Between(partition, Moment(until), Moment(after));

    /// <summary>The piece; null when its row cannot be read.</summary>
    public FiledPiece? Read(TableEntity row)
    {
        try
        {
            return StoredVersion.IsNewer(row) ? null : new FiledPiece(Open(row), row.GetText(Case));
        }
        catch (Exception fault) when (fault is PersonalDataException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What counting sees of a piece.</summary>
    public static Piece ReadCounted(TableEntity row) => new()
    {
        Id = IdOf(row),
        Kind = PieceKind.Signal,
        CaseId = row.GetString(Child),
        At = Instant.FromUnixTimeSeconds(End - long.Parse(row.RowKey.AsSpan(0, row.RowKey.IndexOf(':', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture)),
    };

    private Piece Open(TableEntity row) => JsonSerializer.Deserialize<Piece>(protector.Unprotect(row.GetText(Content), Context(IdOf(row))), DomainJson.Stored)!;

    private static string IdOf(TableEntity row) => row.RowKey[(row.RowKey.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static string Moment(Instant at) => (End - at.ToUnixTimeSeconds()).ToString("D11", CultureInfo.InvariantCulture);

    private static string Context(string pieceId) => $"piece:{pieceId}";
}
