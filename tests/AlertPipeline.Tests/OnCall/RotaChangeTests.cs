using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using AlertPipeline.OnCall.Changes;
using NodaTime;

namespace AlertPipeline.Tests.OnCall;

public sealed class RotaChangeTests
{
    private static readonly Team Team = Rotas.Team("Europe/Amsterdam", Rotas.InTurn(Period.FromDays(1), "2026-12-21T09:00"));
    private static readonly LocalDateTime From = Rotas.Local("2026-12-21T12:00");
    private static readonly LocalDateTime Until = Rotas.Local("2026-12-21T18:00");
    private static readonly TemporarySchedule Temporary = new("team", 1, From, Until, [new TemporaryShift("dirk", From, Until)]);
    private static readonly Swap Exchange = new("team", ["dirk", "esra"], From, Until);
    private static readonly Override Replacement = new("team", 1, "fatima", From, Until) { Replaces = "esra" };

    [Theory]
    [InlineData(false, false, false, "anna")]
    [InlineData(true, false, false, "dirk")]
    [InlineData(true, true, false, "esra")]
    [InlineData(true, true, true, "fatima")]
    [InlineData(false, true, true, "anna")]
    [InlineData(true, false, true, "dirk")]
    public void Temporary_schedules_replace_the_rotation_swaps_change_these_and_overrides_what_then_holds(bool temporary, bool swapped, bool overridden, string person) => Assert.Equal(
        [person], OnCall(new(temporary ? [Temporary] : [], swapped ? [Exchange] : [], overridden ? [Replacement] : []), "2026-12-21T13:00+01"));

    [Fact]
    public void The_temporary_schedule_that_was_written_later_wins()
    {
        var later = Temporary with { From = Rotas.Local("2026-12-21T15:00"), Shifts = [new TemporaryShift("esra", From, Until)] };

        Assert.Equal(
            [
                ("anna", Rotas.At("2026-12-21T09:00+01"), Rotas.At("2026-12-21T12:00+01")),
                ("dirk", Rotas.At("2026-12-21T12:00+01"), Rotas.At("2026-12-21T15:00+01")),
                ("esra", Rotas.At("2026-12-21T15:00+01"), Rotas.At("2026-12-21T18:00+01")),
                ("anna", Rotas.At("2026-12-21T18:00+01"), Rotas.At("2026-12-22T09:00+01")),
            ],
            Rotas.FirstLayer(Team, new([Temporary, later], [], []), "2026-12-21T09:00+01", "2026-12-22T09:00+01"));
    }

    [Fact]
    public void Of_a_temporary_shift_only_what_lies_within_the_schedule_counts_and_what_it_leaves_open_is_a_gap()
    {
        var early = new TemporarySchedule("team", 1, From, Until, [new TemporaryShift("dirk", Rotas.Local("2026-12-20T00:00"), Rotas.Local("2026-12-21T16:00"))]);
        var changes = new RotaChanges([early], [], []);

        Assert.Equal(["anna"], OnCall(changes, "2026-12-21T11:59+01"));
        Assert.Equal(
            [new CoverageGap("team", 1, Rotas.At("2026-12-21T16:00+01"), Rotas.At("2026-12-21T18:00+01"))],
            CoverageGap.Of(Team, changes, new Interval(Rotas.At("2026-12-21T00:00+01") + Duration.FromHours(9), Rotas.At("2026-12-22T09:00+01"))));
    }

    [Fact]
    public void A_swap_exchanges_the_shifts_of_two_persons_also_between_layers()
    {
        var changes = new RotaChanges([], [new Swap("team", ["anna", "carla"], From, Until)], []);

        Assert.Equal(["carla"], OnCall(changes, "2026-12-21T12:00+01"));
        Assert.Equal(["anna"], Rota.OnCall(Team, changes, layer: 2, Rotas.At("2026-12-21T12:00+01")));
        Assert.Equal(["anna"], OnCall(changes, "2026-12-21T18:00+01"));
    }

    [Fact]
    public void An_override_without_somebody_to_replace_adds_a_person() =>
        Assert.Equal(["anna", "fatima"], OnCall(new([], [], [Replacement with { Replaces = null }]), "2026-12-21T13:00+01"));

    [Fact]
    public void A_change_of_another_team_changes_nothing() => Assert.Equal(["anna"], OnCall(new([Temporary with { Team = "other" }], [], []), "2026-12-21T13:00+01"));

    [Fact]
    public void Nobody_is_on_call_in_a_rotation_that_has_not_begun() => Assert.Empty(OnCall(Rotas.Unchanged, "2026-12-21T08:59+01"));

    [Fact]
    public void A_change_that_begins_in_the_hour_that_clocks_show_twice_begins_at_the_first_and_ends_at_the_last()
    {
        var schedule = new TemporarySchedule("team", 1, Rotas.Local("2027-10-31T02:15"), Rotas.Local("2027-10-31T02:45"), [new("dirk", Rotas.Local("2027-10-30T00:00"), Rotas.Local("2027-11-01T00:00"))]);

        Assert.Contains(
            ("dirk", Rotas.At("2027-10-31T02:15+02"), Rotas.At("2027-10-31T02:45+01")), Rotas.FirstLayer(Team, new([schedule], [], []), "2027-10-31T00:00+02", "2027-10-31T06:00+01"));
    }

    private static IReadOnlyList<string> OnCall(RotaChanges changes, string moment) => Rota.OnCall(Team, changes, layer: 1, Rotas.At(moment));
}
