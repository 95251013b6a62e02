using NodaTime;

namespace Bench.Signals;

/// <summary>
/// Two years of invented reception, after half a year that only makes the usual levels: one application centre where three to four children a week go missing,
/// five busy places, twenty ordinary and thirty-five small ones, and four hidden networks of each kind.
/// </summary>
internal sealed class SignalsLife
{
    /// <summary>How long the life before is.</summary>
    public static readonly Duration Before = Duration.FromDays(210);

    /// <summary>How long is measured.</summary>
    public static readonly Duration Length = Duration.FromDays(728);

    private const int NetworksOfAKind = 4;
    private static readonly Instant First = Instant.FromUtc(2024, 1, 1, 0, 0);
    private readonly InventedClues clues;

    /// <summary>The same seed makes the same life.</summary>
    public SignalsLife(int seed)
    {
        var chance = new Chance(seed);
        clues = new InventedClues(chance);
        Locations = [.. Places("centre", 1, 3.4, 1.5, 0.5), .. Places("busy", 5, 0.8, 0.6, 0.1), .. Places("ordinary", 20, 0.2, 0.2, 0.1), .. Places("small", 35, 0.04, 0.06, 0.1)];
        var places = new InventedPlaces(chance, Locations);
        Pieces =
        [
            .. Ordinary(new OrdinaryLife(chance, clues, places)).Concat(Hidden(chance, new InventedNetworks(chance, clues, places)))
                .Where(piece => piece.KnownAt < First + Before + Length).OrderBy(piece => piece.KnownAt),
        ];
    }

    /// <summary>The places.</summary>
    public IReadOnlyList<InventedLocation> Locations { get; }

    /// <summary>All pieces, in the order in which they are reported.</summary>
    public IReadOnlyList<ReportedPiece> Pieces { get; }

    /// <summary>When the measuring begins.</summary>
    public static Instant Start => First + Before;

    private List<ReportedPiece> Ordinary(OrdinaryLife life) => [.. Locations.SelectMany(location => life.At(location, First, First + Before + Length))];

    // The last weeks are left free, so that what begins can come to three pieces.
    private static List<ReportedPiece> Hidden(Chance chance, InventedNetworks networks) =>
    [
        .. Enumerable.Range(0, NetworksOfAKind).SelectMany(_ => Enum.GetValues<NetworkKind>())
            .SelectMany((kind, number) => networks.Of(new HiddenNetwork(number, kind), Start + chance.UpTo(Length - Duration.FromDays(120)))),
    ];

    private IEnumerable<InventedLocation> Places(string size, int count, double disappearances, double signals, double leavesSoon) => Enumerable.Range(1, count)
        .Select(number => new InventedLocation(size, $"{size}-{number}", disappearances, signals, leavesSoon, clues.Plate(), clues.Phone()));
}
