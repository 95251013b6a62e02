using FsCheck.Fluent;
using NodaTime;

namespace AlertPipeline.Tests.Time;

public sealed class NetherlandsTimeTests
{
    [Fact]
    public void An_evening_in_UTC_is_the_next_day_in_the_Netherlands() =>
        Assert.Equal(new LocalDate(2026, 11, 24), NetherlandsTime.DateOf(Instant.FromUtc(2026, 11, 23, 23, 30)));

    [Theory]
    [InlineData(1, "15-01-2026 10:05")]
    [InlineData(7, "15-07-2026 11:05")]
    public void A_moment_is_written_in_winter_and_in_summer_time(int month, string text) =>
        Assert.Equal(text, NetherlandsTime.Write(Instant.FromUtc(2026, month, 15, 9, 5)));

    [Fact]
    public void A_time_that_clocks_show_is_the_moment_that_is_written_so() => Always.Holds(
        Gen.Choose(0, 10 * 365 * 24 * 60).Select(minutes => Instant.FromUtc(2020, 1, 1, 0, 0) + Duration.FromMinutes(minutes)),
        moment => Assert.Equal(NetherlandsTime.Write(moment), NetherlandsTime.Write(NetherlandsTime.At(Shown(moment)))));

    [Fact]
    public void A_time_that_is_shown_twice_in_autumn_is_the_first_of_them() =>
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), NetherlandsTime.At(new LocalDateTime(2026, 10, 25, 2, 30)));

    [Fact]
    public void A_time_that_is_left_out_in_spring_is_an_hour_later() =>
        Assert.Equal("29-03-2026 03:30", NetherlandsTime.Write(NetherlandsTime.At(new LocalDateTime(2026, 3, 29, 2, 30))));

    private static LocalDateTime Shown(Instant moment) => moment.InZone(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]).LocalDateTime;
}
