using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using AlertPipeline.OnCall.Changes;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Interval = NodaTime.Interval;

namespace AlertPipeline.Tests.OnCall;

/// <summary>Any changes, in any number, over the night in which clocks go back: at each moment the order of the kinds and of the lists decides.</summary>
public sealed class RotaOrderTests
{
    private static readonly Team Team = Rotas.Team("Europe/Amsterdam", Rotas.InTurn(Period.FromHours(5), "2026-10-24T01:00"));
    private static readonly Interval Weekend = new(Rotas.At("2026-10-24T12:00+02"), Rotas.At("2026-10-26T12:00+01"));
    private static readonly Gen<string> People = Gen.Elements("anna", "bram", "carla", "dirk");
    private static readonly Gen<int> Layers = Gen.Elements(1, 2);

    private static readonly Gen<(LocalDateTime From, LocalDateTime Until)> Times =
        from start in Gen.Choose(0, 4 * 44)
        from length in Gen.Choose(1, 4 * 12)
        let shown = Rotas.Local("2026-10-24T14:00").PlusMinutes(15 * start)
        select (shown, shown.PlusMinutes(15 * length));

    private static readonly Gen<RotaChanges> Changes =
        from schedules in (
            from time in Times
            from layer in Layers
            from shifts in (from person in People from part in Times select new TemporaryShift(person, part.From, part.Until)).ListOf(3)
            select new TemporarySchedule("team", layer, time.From, time.Until, [.. shifts])).ListOf(2)
        from swaps in (
            from time in Times
            from pair in Gen.Shuffle("anna", "bram", "carla", "dirk")
            select new Swap("team", [.. pair.Take(2)], time.From, time.Until)).ListOf(2)
        from overrides in (
            from time in Times
            from layer in Layers
            from person in People
            from replaces in Gen.OrNull(People)
            select new Override("team", layer, person, time.From, time.Until) { Replaces = replaces }).ListOf(3)
        select new RotaChanges([.. schedules], [.. swaps], [.. overrides]);

    [Fact]
    public void At_each_moment_changes_hold_in_their_order() => AssertAlways((changes, moment) => Rota.At(Team, changes, moment));

    [Fact]
    public void The_shifts_of_a_time_say_what_holds_at_each_moment_of_it() => AssertAlways((changes, _) => Rota.Shifts(Team, changes, Weekend));

    private static void AssertAlways(Func<RotaChanges, Instant, IEnumerable<Shift>> shifts) => Prop
        .ForAll(Changes.ToArbitrary(), changes => Moments().All(moment => Expected(changes, moment).SetEquals(Found(shifts(changes, moment), moment)))).QuickCheckThrowOnFailure();

    private static IEnumerable<Instant> Moments() => Enumerable.Range(0, 96).Select(half => Weekend.Start + Duration.FromMinutes(30 * half));

    private static IEnumerable<(int Layer, string Person)> Found(IEnumerable<Shift> shifts, Instant moment) =>
        shifts.Where(shift => shift.From <= moment && moment < shift.Until).Select(shift => (shift.Layer, shift.PersonId));

    private static HashSet<(int Layer, string Person)> Expected(RotaChanges changes, Instant moment)
    {
        var rotated = Found(Rota.At(Team, Rotas.Unchanged, moment), moment);
        var scheduled = changes.TemporarySchedules.Where(change => Holds(change.From, change.Until, moment)).Aggregate(rotated, (people, change) =>
            [.. people.Where(one => one.Layer != change.Layer), .. change.Shifts.Where(shift => Holds(shift.From, shift.Until, moment)).Select(shift => (change.Layer, shift.Person))]);
        var swapped = changes.Swaps.Where(change => Holds(change.From, change.Until, moment)).Aggregate(scheduled, (people, change) =>
            [.. people.Select(one => (one.Layer, change.People[0] == one.Person ? change.People[1] : change.People[1] == one.Person ? change.People[0] : one.Person))]);
        return [.. changes.Overrides.Where(change => Holds(change.From, change.Until, moment)).Aggregate(swapped, (people, change) => change.Replaces is null
            ? [.. people, (change.Layer, change.Person)]
            : [.. people.Select(one => one == (change.Layer, change.Replaces) ? (one.Layer, change.Person) : one)])];
    }

    private static bool Holds(LocalDateTime from, LocalDateTime until, Instant moment) => WallClock.Start(from, Team.Zone) <= moment && moment < WallClock.End(until, Team.Zone);
}
