using NodaTime;

namespace AlertPipeline.OnCall.Changes;

/// <summary>Other shifts than those of the rotation in a layer for some time, such as over Christmas. Of a shift that reaches beyond that time only the part within counts.</summary>
/// <param name="Team">The id of the team.</param>
/// <param name="Layer">The layer; 1 is the first on call.</param>
/// <param name="From">When it begins, on the wall clock of the team.</param>
/// <param name="Until">When it is over, on the wall clock of the team.</param>
/// <param name="Shifts">Who is on call when; at a time that none of them covers nobody is.</param>
public sealed record TemporarySchedule(string Team, int Layer, LocalDateTime From, LocalDateTime Until, IReadOnlyList<TemporaryShift> Shifts) : IRotaChange
{
    /// <inheritdoc />
    public IEnumerable<Shift> Apply(IReadOnlyList<Shift> shifts, DateTimeZone zone)
    {
        var time = WallClock.Between(From, Until, zone);
        return
        [
            .. shifts.SelectMany(shift => shift.Layer == Layer ? shift.Outside(time) : [shift]),
            .. Shifts.SelectMany(shift => shift.In(Layer, zone).Within(time)),
        ];
    }
}
