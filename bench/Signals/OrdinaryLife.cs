using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using NodaTime;

namespace Bench.Signals;

/// <summary>
/// What happens in reception without any network: children leave alone or together, some of them on a journey to another place, come back and leave again;
/// people report what is nothing, some of it twice, and name a taxi or a volunteer.
/// </summary>
internal sealed class OrdinaryLife(Chance chance, InventedClues clues, InventedPlaces places)
{
    private const double OnTheWay = 0.05;
    private const double GoesAgain = 0.15;
    private const double ReportedTwice = 0.2;
    private static readonly Duration UntilMissed = Duration.FromHours(6);
    private static readonly Duration UntilTold = Duration.FromDays(1);
    private int last;

    /// <summary>The pieces of one place, in no order.</summary>
    public IEnumerable<ReportedPiece> At(InventedLocation location, Instant from, Instant until) =>
        chance.Moments(from, until, location.DisappearancesPerWeek / 1.21).SelectMany(at => Leave(location, at))
            .Concat(chance.Moments(from, until, location.SignalsPerWeek / (1 + ReportedTwice)).SelectMany(at => Tell(location, at)));

    private IEnumerable<ReportedPiece> Leave(InventedLocation location, Instant at)
    {
        var end = chance.Is(OnTheWay) ? places.OtherThan(location.Place) : null;
        return Enumerable.Range(0, GroupOf(chance.Between(1, 100))).SelectMany(_ => LeaveOnce(location, at, end));
    }

    private static int GroupOf(int percent) => percent switch { <= 83 => 1, <= 96 => 2, _ => 3 };

    private IEnumerable<ReportedPiece> LeaveOnce(InventedLocation location, Instant at, string? end)
    {
        var child = $"child-{++last}";
        yield return Missing(location, at, child, end);
        if (chance.Is(GoesAgain))
        {
            yield return Missing(location, at + Duration.FromDays(1) + chance.UpTo(Duration.FromDays(9)), child, end: null);
        }
    }

    private ReportedPiece Missing(InventedLocation location, Instant at, string child, string? end) => Known(UntilMissed, new Piece
    {
        Id = $"case-{++last}",
        Kind = PieceKind.Disappearance,
        CaseId = child,
        At = at,
        Place = location.Place,
        JourneyTo = end,
        Clues =
        [
            .. Given(location.LeavesSoon, () => new Clue.Modus(ModusKind.LeavesSoonAfterArrival)),
            .. Given(0.03, clues.Plate), .. Given(0.05, clues.Look), .. Given(0.03, clues.Phone), .. Given(0.03, clues.Person),
        ],
    });

    private IEnumerable<ReportedPiece> Tell(InventedLocation location, Instant at)
    {
        var signal = Told(location, at);
        return chance.Is(ReportedTwice) ? [signal, Known(UntilTold, signal.Piece with { Id = $"signal-{++last}" })] : [signal];
    }

    private ReportedPiece Told(InventedLocation location, Instant at) => Known(UntilTold, new Piece
    {
        Id = $"signal-{++last}",
        Kind = PieceKind.Signal,
        At = at,
        Place = location.Place,
        Types = [chance.One(Enum.GetValues<ConcernType>())],
        Clues =
        [
            .. Given(0.04, () => location.Taxi), .. Given(0.03, () => location.Volunteer), .. Given(0.15, clues.Plate), .. Given(0.05, () => clues.Partial(clues.Plate())),
            .. Given(0.2, clues.Look), .. Given(0.08, clues.Phone), .. Given(0.08, clues.Account), .. Given(0.08, clues.Person), .. Given(0.1, clues.Modus),
        ],
    });

    private IEnumerable<Clue> Given(double share, Func<Clue> clue) => chance.Is(share) ? [clue()] : [];

    private ReportedPiece Known(Duration mean, Piece piece) => new(piece, piece.At + chance.Wait(mean), Network: null);
}
