using NodaTime;

namespace AlertPipeline.OnCall.Changes;

/// <summary>Two persons take each other's shifts for some time, in whichever layer these are.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="People">The two persons.</param>
/// <param name="From">When it begins, on the wall clock of the team.</param>
/// <param name="Until">When it is over, on the wall clock of the team.</param>
public sealed record Swap(string Team, IReadOnlyList<string> People, LocalDateTime From, LocalDateTime Until) : IRotaChange
{
    /// <inheritdoc />
    public IEnumerable<Shift> Apply(IReadOnlyList<Shift> shifts, DateTimeZone zone)
    {
        var time = WallClock.Between(From, Until, zone);
        return shifts.SelectMany(shift => People.FirstOrDefault(person => person != shift.PersonId) is { } other && People.Contains(shift.PersonId)
            ? [.. shift.Outside(time), .. shift.Within(time).Select(part => part with { PersonId = other })]
            : new[] { shift });
    }
}
