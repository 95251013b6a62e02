using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>A person comes on call in a layer in which that person was not just before.</summary>
/// <param name="Team">The team.</param>
/// <param name="Person">Who comes on.</param>
/// <param name="Shift">The shift that begins.</param>
public sealed record ShiftStart(Team Team, Person Person, Shift Shift)
{
    private static readonly Duration TellWithin = Duration.FromHours(1);

    /// <summary>The same start always has the same id.</summary>
    public string Id => DerivedId.ShiftStart(Team.Id, Shift);

    /// <summary>Those of the last hour, the earliest first; what is older is no news any more, and who is on call no longer needs none.</summary>
    public static IReadOnlyList<ShiftStart> Begun(DirectoryBook book, Instant now) =>
    [
        .. from found in TeamShift.Of(book.Teams, book, new Interval(now - TellWithin, now + Duration.Epsilon))
           where now - TellWithin < found.Shift.From && now < found.Shift.Until && !WasOnCall(found, book)
           select new ShiftStart(found.Team, found.Person, found.Shift),
    ];

    private static bool WasOnCall(TeamShift found, DirectoryBook book) =>
        Rota.OnCall(found.Team, book.RotaChanges, found.Shift.Layer, found.Shift.From - Duration.Epsilon).Contains(found.Person.Id);
}
