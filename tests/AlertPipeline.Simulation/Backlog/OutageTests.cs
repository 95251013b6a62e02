using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>An hour without tables, without queues, and without both.</summary>
[Collection(Lives.AllProcessors)]
public sealed class OutageTests
{
    // Here a text message never gets its receipt, so that another message follows it.
    private const int CallsOfAReport = 250;

    private const int MostCallsASecondMeanwhile = 400;
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WithinAMinuteAndASweep = TimeSpan.FromSeconds(75);

    private static readonly Dictionary<string, Lazy<OutageResult>> Outages = new(StringComparer.Ordinal)
    {
        ["tables"] = new(() => OutageRun.Of(Service.Tables)),
        ["queues"] = new(() => OutageRun.Of(Service.Queues)),
        ["both"] = new(() => OutageRun.Of(Service.Tables, Service.Queues)),
    };

    /// <summary>What is down.</summary>
    public static TheoryData<string> Every { get; } = [.. Outages.Keys];

    [Theory]
    [MemberData(nameof(Every))]
    public void A_report_is_accepted_when_it_is_stored_and_told_when_to_come_back_otherwise(string down)
    {
        var outage = Outages[down].Value;

        Assert.Empty(outage.Faults);
        Assert.Equal(down != "queues", outage.TurnedAway > 0);
        Assert.Equal(down == "queues", outage.AcceptedMeanwhile > 0);
    }

    [Theory]
    [MemberData(nameof(Every))]
    public void What_was_accepted_is_alerted_within_a_minute_and_a_sweep(string down) => Assert.InRange(Outages[down].Value.AllAlerted, TimeSpan.Zero, WithinAMinuteAndASweep);

    [Theory]
    [InlineData("tables")]
    [InlineData("both")]
    public void Steps_that_came_due_meanwhile_run_at_once(string down)
    {
        var outage = Outages[down].Value;

        Assert.NotEqual(0, outage.MissedSteps);
        Assert.InRange(outage.AllStepsRun, TimeSpan.Zero, AtOnce);
    }

    [Fact]
    public void Without_queues_no_step_is_missed() => Assert.Equal(0, Outages["queues"].Value.MissedSteps);

    [Theory]
    [MemberData(nameof(Every))]
    public void Nobody_is_told_twice(string down) => Assert.Equal(0, Outages[down].Value.ToldTwice);

    [Theory]
    [MemberData(nameof(Every))]
    public void Storage_is_not_stormed_while_it_is_down_nor_when_it_is_back_Alertmanager_4108(string down)
    {
        var outage = Outages[down].Value;

        Assert.InRange(outage.MostCallsMeanwhile, 1, MostCallsASecondMeanwhile);
        Assert.InRange(outage.CallsAfter.First, 1, (2 * outage.CallsAfter.Then) + (CallsOfAReport * outage.AcceptedMeanwhile));
    }
}
