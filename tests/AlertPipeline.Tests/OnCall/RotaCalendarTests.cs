using AlertPipeline.Functions.OnCall;
using AlertPipeline.OnCall;
using Ical.Net;
using NodaTime;
using Duration = NodaTime.Duration;

namespace AlertPipeline.Tests.OnCall;

public sealed class RotaCalendarTests
{
    private static readonly RotaWish OfTeam = new("landelijk", null);

    [Fact]
    public void A_shift_is_an_event_with_its_team_layer_and_person()
    {
        var shift = Load(OfTeam).Events.Single(found => found.Summary == "Dienst landelijk, laag 1: Anna de Vries" && found.Start!.AsUtc == new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc));

        Assert.Equal(new DateTime(2026, 11, 30, 8, 0, 0, DateTimeKind.Utc), shift.End!.AsUtc);
    }

    [Fact]
    public void It_shows_30_days_before_and_180_days_ahead()
    {
        var starts = Load(OfTeam).Events.Select(shift => Instant.FromDateTimeUtc(shift.Start!.AsUtc)).ToList();

        Assert.Equal((Rotas.At("2026-10-19T09:00+02"), Rotas.At("2027-05-17T09:00+02")), (starts.Min(), starts.Max()));
    }

    [Fact]
    public void Each_event_has_an_id_of_its_own_that_stays()
    {
        var (now, later) = (Load(OfTeam).Events.Select(shift => shift.Uid).ToList(), Load(OfTeam, Some.Now + Duration.FromDays(1)).Events.Select(shift => shift.Uid).ToList());

        Assert.Equal(now.Count, now.Distinct().Count());
        Assert.True(now.Intersect(later).Count() >= now.Count - 2);
    }

    [Fact]
    public void It_is_the_same_to_the_byte_at_any_time_of_a_day() => Assert.Equal(Write(OfTeam, Some.Now), Write(OfTeam, Some.Now + Duration.FromHours(3)));

    [Fact]
    public void A_team_or_a_person_that_left_the_directory_has_none() => Assert.All([new RotaWish("noord", null), new RotaWish(null, "zoe")], wish => Assert.Null(Write(wish, Some.Now)));

    [Fact]
    public void A_name_with_signs_that_mean_something_in_a_calendar_stays_a_name()
    {
        const string name = "Anna, \"de\"; Vries\\n\u2028BEGIN:VEVENT";
        var book = Some.Book with { People = [Some.Person() with { Name = name }, .. Some.Book.People.Skip(1)] };

        Assert.Contains($"Dienst landelijk, laag 1: {name}", Calendar.Load(RotaCalendar.Of(OfTeam, book, Some.Now)!)!.Events.Select(shift => shift.Summary));
    }

    private static Calendar Load(RotaWish wish, Instant? now = null) => Calendar.Load(Write(wish, now ?? Some.Now)!)!;

    private static string? Write(RotaWish wish, Instant now) => RotaCalendar.Of(wish, Some.Book, now);
}
