using NodaTime;

namespace AlertPipeline.OnCall.Changes;

/// <summary>Somebody takes the place of another in a layer for some time, or is on call beside whoever is.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="Layer">The layer; 1 is the first on call.</param>
/// <param name="Person">Who is on call instead, or too.</param>
/// <param name="From">When it begins, on the wall clock of the team.</param>
/// <param name="Until">When it is over, on the wall clock of the team.</param>
public sealed record Override(string Team, int Layer, string Person, LocalDateTime From, LocalDateTime Until) : IRotaChange
{
    /// <summary>Whose shifts the person takes; null when the person is on call beside the others.</summary>
    public string? Replaces { get; init; }

    /// <inheritdoc />
    public IEnumerable<Shift> Apply(IReadOnlyList<Shift> shifts, DateTimeZone zone)
    {
        var time = WallClock.Between(From, Until, zone);
        return Replaces is null
            ? [.. shifts, new Shift(Person, Layer, time.Start, time.End)]
            : shifts.SelectMany(shift => shift.Layer == Layer && shift.PersonId == Replaces
                ? [.. shift.Outside(time), .. shift.Within(time).Select(part => part with { PersonId = Person })]
                : new[] { shift });
    }
}
