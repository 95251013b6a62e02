using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Tests.OnCall;

/// <summary>Every transition of every IANA zone from 2020 to 2035, with handovers at its own times and elsewhere.</summary>
public sealed class EveryTransitionTests
{
    private static readonly Instant First = Instant.FromUtc(2020, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(2036, 1, 1, 0, 0);
    private static readonly Duration Around = Duration.FromHours(26);
    private static readonly IReadOnlyList<Period> Lengths = [Period.FromWeeks(1), Period.FromDays(1), Period.FromHours(8), Period.FromHours(1)];

    [Fact]
    public void A_full_rota_has_no_gap_at_any_transition() =>
        Assert.Empty(Rounds().Where(round => CoverageGap.Of(round.Team, Rotas.Unchanged, round.Time).Count > 0).Select(round => round.ToString()));

    [Fact]
    public void Two_people_are_on_call_only_at_times_that_clocks_show_twice() =>
        Assert.Empty(Rounds().Where(round => round.Overlaps().Any(overlap => !round.IsShownTwice(overlap))).Select(round => round.ToString()));

    [Fact]
    public void Somebody_is_on_call_just_before_and_at_every_transition() =>
        Assert.Empty(Rounds().Where(round => new[] { round.Transition - Duration.Epsilon, round.Transition }.Any(moment => Rota.OnCall(round.Team, Rotas.Unchanged, 1, moment).Count == 0))
            .Select(round => round.ToString()));

    [Fact]
    public void The_zones_of_all_continents_and_their_transitions_are_among_them()
    {
        var zones = Rounds().Select(round => round.Team.TimeZone).ToHashSet();

        Assert.Superset(new HashSet<string> { "Europe/Amsterdam", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Antarctica/Troll", "Asia/Gaza" }, zones);
        Assert.True(Rounds().Count() > 50_000);
    }

    private static IEnumerable<Round> Rounds() =>
        from id in DateTimeZoneProviders.Tzdb.Ids
        from interval in DateTimeZoneProviders.Tzdb[id].GetZoneIntervals(First, Last).Skip(1)
        from began in Handovers(interval.Start, DateTimeZoneProviders.Tzdb[id])
        from length in Lengths
        select new Round(Rotas.Team(id, new Rotation(["anna", "bram", "dirk"], length, began)), interval.Start);

    // What clocks show just before and at the transition lies in a gap, or is shown twice; the rotation began a while before.
    private static IEnumerable<LocalDateTime> Handovers(Instant transition, DateTimeZone zone) =>
        new[] { transition.Plus(-Duration.FromMinutes(1)), transition }.Select(moment => moment.InZone(zone).LocalDateTime)
            .SelectMany(shown => new[] { shown, shown.PlusMinutes(-30), shown.PlusHours(11) }).Select(shown => shown.PlusWeeks(-5));

    private sealed record Round(Team Team, Instant Transition)
    {
        public Interval Time => new(Transition - Around, Transition + Around);

        public IEnumerable<Interval> Overlaps()
        {
            var shifts = Rota.Shifts(Team, Rotas.Unchanged, Time).Where(shift => shift.Layer == 1).ToList();
            return shifts.Zip(shifts.Skip(1)).Where(pair => pair.Second.From < pair.First.Until).Select(pair => new Interval(pair.Second.From, pair.First.Until));
        }

        public bool IsShownTwice(Interval overlap) => new[] { overlap.Start, overlap.End - Duration.Epsilon }.All(IsShownTwice);

        public override string ToString() => $"{Team.TimeZone} {Transition} {Team.Layers[0].ShiftLength} {Team.Layers[0].BeganAt}";

        private bool IsShownTwice(Instant moment) => DateTimeZoneProviders.Tzdb[Team.TimeZone] is var zone && zone.MapLocal(moment.InZone(zone).LocalDateTime).Count == 2;
    }
}
