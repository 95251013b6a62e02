using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using NodaTime;

namespace Bench.Signals;

/// <summary>
/// Hidden networks, of three to eight pieces each. They are where the children are: the more go missing at a place, the likelier. Not every piece shows what
/// they have in common.
/// </summary>
internal sealed class InventedNetworks(Chance chance, InventedClues clues, InventedPlaces places)
{
    private static readonly Duration UntilKnown = Duration.FromHours(12);
    private int last;

    /// <summary>The pieces of one network that begins at this moment.</summary>
    public IEnumerable<ReportedPiece> Of(HiddenNetwork network, Instant from) => network.Kind switch
    {
        NetworkKind.Vehicle => Returning(network, from),
        NetworkKind.Recruiter => Recruiting(network, from),
        NetworkKind.ParkedGroup => Parked(network, from),
        _ => Travelling(network, from),
    };

    private IEnumerable<ReportedPiece> Returning(HiddenNetwork network, Instant from)
    {
        var (plate, look, calls) = (clues.Plate(), clues.Look(), Places(chance.Between(1, 3)));
        return Over(network, chance.Between(3, 8), from, Duration.FromDays(chance.Between(14, 84)), ConcernType.PickUp, () => chance.One(calls), () =>
            [.. Seen(plate, whole: 0.5, partial: 0.25), .. chance.Is(0.8) ? [look] : Array.Empty<Clue>()]);
    }

    private IEnumerable<ReportedPiece> Recruiting(HiddenNetwork network, Instant from)
    {
        var (phone, account, name, calls) = (clues.Phone(), clues.Account(), clues.Person(), Places(chance.Between(1, 4)));
        return Over(network, chance.Between(3, 6), from, Duration.FromDays(chance.Between(28, 112)), ConcernType.Recruiting, () => chance.One(calls), () =>
        [
            .. chance.Is(0.5) ? [phone] : Array.Empty<Clue>(), .. chance.Is(0.3) ? [account] : Array.Empty<Clue>(), .. chance.Is(0.4) ? [name] : Array.Empty<Clue>(),
        ]);
    }

    private IEnumerable<ReportedPiece> Parked(HiddenNetwork network, Instant from)
    {
        var (plate, place) = (clues.Plate(), places.One());
        return Enumerable.Range(0, chance.Between(3, 6)).Select(_ => Child(network, from + chance.UpTo(Duration.FromDays(4)), place,
            [.. Seen(plate, whole: 0.2, partial: 0.1), .. chance.Is(0.7) ? [new Clue.Modus(ModusKind.LeavesSoonAfterArrival)] : Array.Empty<Clue>()]));
    }

    private IEnumerable<ReportedPiece> Travelling(HiddenNetwork network, Instant from)
    {
        var (phone, begin, within) = (clues.Phone(), places.One(), Duration.FromDays(chance.Between(14, 84)));
        var end = places.OtherThan(begin);
        return Enumerable.Range(0, chance.Between(3, 6)).Select(_ =>
            Child(network, from + chance.UpTo(within), begin, [.. chance.Is(0.2) ? [phone] : Array.Empty<Clue>()], chance.Is(0.75) ? end : null));
    }

    private IEnumerable<ReportedPiece> Over(HiddenNetwork network, int pieces, Instant from, Duration within, ConcernType type, Func<string> place, Func<IReadOnlyList<Clue>> shown) =>
        Enumerable.Range(0, pieces).Select(_ => chance.Is(0.5)
            ? Child(network, from + chance.UpTo(within), place(), shown())
            : Known(network, Next("signal", PieceKind.Signal, from + chance.UpTo(within), place(), shown()) with { Types = [chance.Is(0.7) ? type : ConcernType.WaitingAdult] }));

    private ReportedPiece Child(HiddenNetwork network, Instant at, string place, IReadOnlyList<Clue> shown, string? end = null) =>
        Known(network, Next("case", PieceKind.Disappearance, at, place, shown) with { CaseId = $"network-child-{last}", JourneyTo = end });

    private Piece Next(string word, PieceKind kind, Instant at, string place, IReadOnlyList<Clue> shown) =>
        new() { Id = $"network-{word}-{++last}", Kind = kind, At = at, Place = place, Clues = shown };

    private ReportedPiece Known(HiddenNetwork network, Piece piece) => new(piece, piece.At + chance.Wait(UntilKnown), network);

    private IEnumerable<Clue> Seen(Clue.Plate plate, double whole, double partial) => chance.Random.NextDouble() switch
    {
        var share when share < whole => [plate],
        var share when share < whole + partial => [clues.Partial(plate)],
        _ => [],
    };

    private List<string> Places(int count) => [.. Enumerable.Range(0, count).Select(_ => places.One())];
}
