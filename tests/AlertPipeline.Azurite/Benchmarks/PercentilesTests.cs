using Bench;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class PercentilesTests
{
    [Fact]
    public void A_percentile_is_a_value_that_was_measured() =>
        Assert.Equal(new Percentiles(50, 95, 99, 100), Percentiles.Of(Enumerable.Range(1, 100).Select(value => (double)value)));

    [Fact]
    public void One_value_is_every_percentile() => Assert.Equal(new Percentiles(7, 7, 7, 7), Percentiles.Of([7.0]));

    [Fact]
    public void Latencies_are_in_milliseconds() => Assert.Equal(1_500, Percentiles.Of([TimeSpan.FromSeconds(1.5)]).P50);

    [Fact]
    public void No_values_are_zero() => Assert.Equal(new Percentiles(0, 0, 0, 0), Percentiles.Of(Array.Empty<double>()));
}
