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
}
