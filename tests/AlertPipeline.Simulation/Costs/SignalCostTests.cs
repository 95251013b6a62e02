using AlertPipeline.Testing;

namespace AlertPipeline.Simulation.Costs;

public sealed class SignalCostTests
{
    [Fact]
    public async Task A_new_signal_costs_the_same_calls_however_many_are_filed()
    {
        var costs = new SignalCosts();

        var few = await costs.MeasureAsync(50, new ManualTimeProvider(), _ => { }, CancellationToken.None);
        var many = await costs.MeasureAsync(2000, new ManualTimeProvider(), _ => { }, CancellationToken.None);

        Assert.Equal((few.CallsMean, few.CallsMost), (many.CallsMean, many.CallsMost));
        Assert.True(many.Rows > few.Rows);
    }
}
