using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>A shift with its team and its person.</summary>
/// <param name="Team">The team.</param>
/// <param name="Person">The person.</param>
/// <param name="Shift">The shift.</param>
public sealed record TeamShift(Team Team, Person Person, Shift Shift)
{
    /// <summary>The shifts of some teams of which a part lies in some time, the earliest first.</summary>
    public static IReadOnlyList<TeamShift> Of(IEnumerable<Team> teams, DirectoryBook book, Interval within) =>
    [
        .. from team in teams
           from shift in Rota.Shifts(team, book.RotaChanges, within)
           let person = book.Find(shift.PersonId)
           where person is not null
           orderby shift.From
           select new TeamShift(team, person, shift),
    ];
}
