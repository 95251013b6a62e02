namespace AlertPipeline.Simulation.Backlog;

/// <summary>Short runs; <c>bench -- backlog</c> runs 20,000 reports, and weighs the memory.</summary>
[Collection(Lives.AllProcessors)]
public sealed class BacklogTests
{
    private const int Reports = 300;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_backlog_is_drained_without_help_and_what_is_urgent_goes_first(bool queuesDown)
    {
        var result = BacklogRun.Run(new() { Reports = Reports, QueuesDown = queuesDown }, _ => { });

        Assert.Empty(result.Faults);
        Assert.Equal((Reports, 0), (result.Reports, result.Lost));
        Assert.Equal(Reports / WaitingReport.OneUrgentIn, result.Urgent);
        Assert.True(result.UrgentGoFirst, result.ToString());
        Assert.InRange(result.AllAlerted, 0, 90);
        Assert.InRange(result.MessagesPut, Reports, 2 * Reports);
    }
}
