namespace AlertPipeline.Simulation.Costs;

public sealed class MonthCostTests
{
    private static readonly Prices Round = new()
    {
        GigabyteSecond = 0.01m, MillionExecutions = 1, FreeGigabyteSeconds = 1_000, FreeExecutions = 0, TenThousandTableCalls = 1, TenThousandQueueCalls = 10,
    };

    private static readonly ReportCost Measured = new()
    {
        Reports = 10,
        Hours = 24,
        IdleDay = new(1_000, 1_000, 0, 0),
        EmptyPollsADay = 500,
        TimerRunsADay = 10,
        EachReport = new(30, 20, 12, 4),
        Tables = new Dictionary<string, TableUse>(),
    };

    [Fact]
    public void A_month_without_reports_is_thirty_idle_days() =>
        Assert.Equal(new MonthCost(0, 60_000, 15_000, 300, Storage: 21, FunctionsAtMost: 0), MonthCost.Of(Measured, 0, Round));

    [Fact]
    public void Each_report_adds_its_calls_and_runs_beyond_what_is_free() =>
        Assert.Equal(new MonthCost(10, 75_000, 18_600, 1_800, Storage: 26.1m, FunctionsAtMost: 26), MonthCost.Of(Measured, 10, Round));
}
