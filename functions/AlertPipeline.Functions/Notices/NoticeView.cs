using AlertPipeline.Clusters;
using AlertPipeline.Directory;
using AlertPipeline.Notices;
using NodaTime;

namespace AlertPipeline.Functions.Notices;

/// <summary>A notice as people see it: the rule, the pieces, what would make it wrong, and what was done about it.</summary>
public sealed record NoticeView
{
    /// <summary>The reference that people use.</summary>
    public required string NoticeReference { get; init; }

    /// <summary>The rule.</summary>
    public required ClusterRule Rule { get; init; }

    /// <summary>On what the pieces are joined.</summary>
    public required GroundKind Ground { get; init; }

    /// <summary>Why, how it compares with the usual, and what would make it wrong: a sentence each, in Dutch.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>Where it stands.</summary>
    public required NoticeStatus State { get; init; }

    /// <summary>When the rule first joined its pieces.</summary>
    public required Instant OpenedAt { get; init; }

    /// <summary>When something last happened.</summary>
    public required Instant ChangedAt { get; init; }

    /// <summary>How many pieces there are; those of one child count once.</summary>
    public required int Count { get; init; }

    /// <summary>The pieces, the oldest first.</summary>
    public required IReadOnlyList<NoticePieceView> Pieces { get; init; }

    /// <summary>The last hand-over to the police; left out when there was none.</summary>
    public NoticeHandOver? HandOver { get; init; }

    /// <summary>What happened, the oldest first.</summary>
    public required IReadOnlyList<NoticeEvent> History { get; init; }

    /// <summary>The view of a notice.</summary>
    public static NoticeView Of(NoticeFile file, DirectoryBook book) => new()
    {
        NoticeReference = file.Id,
        Rule = file.Found.Rule,
        Ground = file.Found.Ground.Kind,
        Why = NoticeText.Of(file.Found),
        State = file.Status,
        OpenedAt = file.OpenedAt,
        ChangedAt = file.ChangedAt,
        Count = file.Found.Count,
        Pieces = [.. file.Found.Pieces.Select(piece => Of(piece, file, book))],
        HandOver = file.HandOver,
        History = file.History,
    };

    private static NoticePieceView Of(Piece piece, NoticeFile file, DirectoryBook book) => new(
        piece.Id,
        file.CaseOf[piece.Id],
        piece.Kind,
        piece.At,
        piece.Place is { } place ? PlaceIdentity.NameOf(place, book) : null,
        piece.Types,
        file.TakenOut.Contains(piece.Id) ? true : null);
}
