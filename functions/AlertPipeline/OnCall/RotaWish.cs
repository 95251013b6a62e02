using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>Whose shifts a calendar shows: those of a team, or those of a person in all teams.</summary>
/// <param name="Team">The id of the team; null for a person.</param>
/// <param name="Person">The id of the person; null for a team.</param>
public sealed record RotaWish(string? Team, string? Person)
{
    /// <summary>What people call the team or the person; null when the directory no longer has it.</summary>
    public string? NameIn(DirectoryBook book) => Person is null ? book.Teams.FirstOrDefault(team => team.Id == Team)?.Id : book.Find(Person)?.Name;

    /// <summary>The shifts of which a part lies in some time, the earliest first.</summary>
    public IReadOnlyList<TeamShift> Shifts(DirectoryBook book, Interval within) =>
        [.. TeamShift.Of(book.Teams.Where(team => Team is null || team.Id == Team), book, within).Where(shift => Person is null || shift.Person.Id == Person)];
}
