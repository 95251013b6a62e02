using Bench.Soak;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class BlockChartTests
{
    [Fact]
    public void A_figure_is_drawn_from_nothing_to_its_largest_value() => Assert.Equal("handles         | ▄█| 0 to 200", BlockChart.Line("handles", [0, 100, 200]));

    [Fact]
    public void A_figure_that_is_nothing_all_the_time_is_an_empty_line() => Assert.Equal("queued          |  | 0 to 0", BlockChart.Line("queued", [0, 0]));

    [Fact]
    public void A_long_run_is_as_wide_as_sixty_readings() => Assert.Equal(60, BlockChart.Line("threads", [.. Enumerable.Range(1, 1_000).Select(value => (double)value)]).Split('|')[1].Length);
}
