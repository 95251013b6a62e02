using Bench.Soak;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class TrendTests
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromMinutes(2);

    [Fact]
    public void What_grows_with_every_minute_is_not_flat() => Assert.Equal((600, false), Of(minute => 100 + (10 * minute)));

    [Fact]
    public void What_goes_up_and_down_is() => Assert.True(Trend.Of([.. Life(1, 0, minute => 100 + (minute % 2))], WarmUp, sample => sample.Handles).IsFlat);

    [Fact]
    public void Connections_that_a_storm_opens_at_the_end_are_no_growth() => Assert.Equal((0, true), Of(minute => minute is 14 or > 26 ? 300 : 100));

    [Fact]
    public void What_grows_at_the_start_of_a_process_alone_is_flat() => Assert.Equal((0, true), Of(minute => minute < 2 ? minute : 100));

    [Fact]
    public void Each_process_begins_at_a_height_of_its_own()
    {
        var trend = Trend.Of([.. Life(1, 0, _ => 100), .. Life(2, 30, _ => 400)], WarmUp, sample => sample.Handles);

        Assert.Equal((0, true), (trend.PerHour, trend.IsFlat));
    }

    private static (double PerHour, bool IsFlat) Of(Func<int, double> figure)
    {
        var trend = Trend.Of([.. Life(1, 0, figure)], WarmUp, sample => sample.Handles);
        return (trend.PerHour, trend.IsFlat);
    }

    private static IEnumerable<Sample> Life(int process, int from, Func<int, double> figure) => Enumerable.Range(0, 30).Select(minute =>
        new Sample(process, TimeSpan.FromMinutes(from + minute), TimeSpan.FromMinutes(minute), WorkingSet: 0, figure(minute), Threads: 0, Queued: 0));
}
