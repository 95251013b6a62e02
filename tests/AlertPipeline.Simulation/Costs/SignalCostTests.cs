using AlertPipeline.Testing;

namespace AlertPipeline.Simulation.Costs;

public sealed class SignalCostTests
{
    [Fact]
    public async Task A_new_signal_costs_the_same_calls_however_many_are_filed()
    {
        var few = await MeasureAsync(50);
        var many = await MeasureAsync(10_000);

        Assert.Equal((few.CallsMean, few.CallsMost), (many.CallsMean, many.CallsMost));
        Assert.True(many.Rows > 50 * few.Rows);
    }

    [Fact]
    public async Task The_second_signal_that_names_a_telephone_makes_a_notice_within_seconds() => Assert.InRange((await MeasureAsync(1)).SecondsToNoticeMost, 0.001, 5);

    private static Task<SignalCost> MeasureAsync(int stored) => SignalCosts.MeasureAsync(stored, new ManualTimeProvider(), _ => { }, CancellationToken.None);
}
