using AlertPipeline.Directory;
using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Tests.OnCall;

public sealed class ClockChangeTests
{
    private const string Amsterdam = "Europe/Amsterdam";

    [Theory]
    [InlineData("2026-03-29T08:59+02", "anna")]
    [InlineData("2026-03-29T09:00+02", "bram")]
    [InlineData("2026-10-25T08:59+01", "anna")]
    [InlineData("2026-10-25T09:00+01", "bram")]
    public void A_handover_stays_at_its_time_of_day_through_summer_and_winter_OnCall_5455(string moment, string person) =>
        Assert.Equal([person], OnCall(Rotas.Team(Amsterdam, Rotas.InTurn(Period.FromDays(1), "2026-01-01T09:00")), moment));

    [Theory]
    [InlineData("2026-10-25T01:59+02", "anna")]
    [InlineData("2026-10-25T02:00+02", "anna bram")]
    [InlineData("2026-10-25T02:59+02", "anna bram")]
    [InlineData("2026-10-25T02:00+01", "bram")]
    [InlineData("2026-10-25T03:00+01", "bram")]
    public void Autumn_leaves_no_hour_without_anybody_OnCall_5247(string moment, string people) =>
        Assert.Equal(people.Split(' '), OnCall(Rotas.Team(Amsterdam, Rotas.InTurn(Period.FromDays(1), "2026-01-01T02:00")), moment));

    [Theory]
    [InlineData("2026-03-29T01:59+01", "anna")]
    [InlineData("2026-03-29T03:00+02", "bram")]
    [InlineData("2026-03-29T03:30+02", "bram")]
    public void Spring_has_a_handover_at_a_time_that_is_left_out_once_and_after_the_gap_OnCall_3261(string moment, string people) =>
        Assert.Equal(people.Split(' '), OnCall(Rotas.Team(Amsterdam, Rotas.InTurn(Period.FromDays(1), "2026-01-01T02:30")), moment));

    [Fact]
    public void Shifts_of_hours_stand_on_the_wall_clock_too_GoAlert_1252()
    {
        var team = Rotas.Team(Amsterdam, Rotas.InTurn(Period.FromHours(12), "2026-01-01T08:00"));

        Assert.Equal(
            [
                ("bram", Rotas.At("2026-10-24T20:00+02"), Rotas.At("2026-10-25T08:00+01")),
                ("anna", Rotas.At("2026-10-25T08:00+01"), Rotas.At("2026-10-25T20:00+01")),
            ],
            Rotas.FirstLayer(team, Rotas.Unchanged, "2026-10-25T00:00+02", "2026-10-25T12:00+01"));
    }

    [Fact]
    public void An_hour_that_is_left_out_has_no_shift()
    {
        var team = Rotas.Team(Amsterdam, Rotas.InTurn(Period.FromHours(1), "2026-01-01T00:00"));

        Assert.Equal(
            [("bram", Rotas.At("2026-03-29T01:00+01"), Rotas.At("2026-03-29T03:00+02")), ("bram", Rotas.At("2026-03-29T03:00+02"), Rotas.At("2026-03-29T04:00+02"))],
            Rotas.FirstLayer(team, Rotas.Unchanged, "2026-03-29T01:00+01", "2026-03-29T04:00+02"));
    }

    [Fact]
    public void A_team_in_another_zone_hands_over_by_its_own_clocks() =>
        Assert.Equal(["bram"], OnCall(Rotas.Team("America/Curacao", Rotas.InTurn(Period.FromDays(1), "2026-01-01T09:00")), "2026-01-02T09:00-04"));

    private static IReadOnlyList<string> OnCall(Team team, string moment) => Rota.OnCall(team, Rotas.Unchanged, layer: 1, Rotas.At(moment));
}
