using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>
/// People who are on call in turn. A handover comes whenever the wall clock has moved on by the length of a shift, hours too: it stays at the same time of day
/// through summer and winter, and a shift in which the clocks change is an hour shorter or longer.
/// </summary>
/// <param name="People">The persons in the order of their turns; the first had the first shift.</param>
/// <param name="ShiftLength">How long a shift is on the wall clock: whole hours, days or weeks.</param>
/// <param name="BeganAt">When the first shift began, on the wall clock of the team. Before that nobody is on call in this layer.</param>
public sealed record Rotation(IReadOnlyList<string> People, Period ShiftLength, LocalDateTime BeganAt)
{
    private long Hours => (long)ShiftLength.ToDuration().TotalHours;

    /// <summary>The shifts of which a part lies in some time, the earliest first.</summary>
    internal IEnumerable<Shift> Shifts(int layer, DateTimeZone zone, Interval within)
    {
        // The clocks of a zone are never further from UTC than its offsets: no other turn can lie in that time.
        var last = TurnAt(within.End.WithOffset(zone.MaxOffset).LocalDateTime);
        for (var turn = Math.Max(0, TurnAt(within.Start.WithOffset(zone.MinOffset).LocalDateTime) - 1); turn <= last; turn++)
        {
            var time = WallClock.Between(HandoverTo(turn), HandoverTo(turn + 1), zone);
            var shift = new Shift(People[(int)(turn % People.Count)], layer, time.Start, time.End);
            if (shift.Overlaps(within))
            {
                yield return shift;
            }
        }
    }

    private long TurnAt(LocalDateTime shown) => Period.Between(BeganAt, shown, PeriodUnits.Hours).Hours / Hours;

    private LocalDateTime HandoverTo(long turn) => BeganAt.PlusHours(turn * Hours);
}
