using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using AlertPipeline.Tests.Clues;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Clusters;

/// <summary>Ordinary pieces, and what the rules make of them when the last one comes in.</summary>
internal static class SomePieces
{
    public const string Here = "GM1950";

    public static Clue Plate { get; } = Clue.Plate.Read("12-XX-34")!;

    public static Clue Look { get; } = Clue.Look.Read(VehicleColour.White, "VW")!;

    public static UsualLevel Quiet { get; } = Usual(0);

    /// <summary>A place that is used to so many pieces in half a year, each on an occasion of its own unless said otherwise.</summary>
    public static UsualLevel Usual(int occasions, int together = 1) => new([.. Enumerable.Repeat(together, occasions)], Duration.FromDays(182));

    /// <summary>Any piece, near enough to others to meet some.</summary>
    public static Gen<Piece> Any { get; } =
        from id in Gen.Choose(1, 1_000_000)
        from day in Gen.Choose(0, 60)
        from place in Gen.Elements(Here, "GM0106").OrNull()
        from end in Gen.Elements("GM0363").OrNull()
        from isSignal in Gen.Elements(true, false)
        from type in Gen.Elements(Enum.GetValues<ConcernType>())
        from clues in AnyClues.One.ListOf().Select(clues => clues.Take(2).ToArray())
        select isSignal ? Signal($"{id}", day, type, place, clues) : Disappearance($"{id}", day, place, clues) with { JourneyTo = end };

    public static Piece Disappearance(string id, double day, string? place = Here, params Clue[] clues) => new()
    {
        Id = id,
        Kind = PieceKind.Disappearance,
        CaseId = id,
        At = Some.Now + Duration.FromDays(day),
        Place = place,
        Clues = clues,
    };

    public static Piece Signal(string id, double day, ConcernType? type = null, string? place = Here, params Clue[] clues) => new()
    {
        Id = id,
        Kind = PieceKind.Signal,
        At = Some.Now + Duration.FromDays(day),
        Place = place,
        Types = type is { } known ? [known] : [],
        Clues = clues,
    };

    public static IReadOnlyList<Notice> NoticesOf(params Piece[] pieces) => NoticesOf(Quiet, pieces);

    public static IReadOnlyList<Notice> NoticesOf(UsualLevel usual, params Piece[] pieces) => ClusterRules.Of(pieces[^1], pieces[..^1], _ => usual, new ClusterOptions());

    /// <summary>The only notice, of this rule.</summary>
    public static Notice Only(ClusterRule rule, params Piece[] pieces)
    {
        var notice = Assert.Single(NoticesOf(pieces));
        Assert.Equal(rule, notice.Rule);
        return notice;
    }

    public static string Ids(Notice notice) => string.Join(' ', notice.Pieces.Select(piece => piece.Id));
}
