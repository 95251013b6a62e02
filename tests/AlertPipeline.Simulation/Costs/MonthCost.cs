namespace AlertPipeline.Simulation.Costs;

/// <summary>What a month of 30 days costs, from what was measured.</summary>
/// <param name="ReportsADay">How many reports come in.</param>
/// <param name="TableCalls">Calls to tables.</param>
/// <param name="QueueCalls">Calls to queues, those to empty ones of one instance included.</param>
/// <param name="Executions">Runs of functions: timers, messages and one request for each report.</param>
/// <param name="Storage">Dollars for these calls.</param>
/// <param name="FunctionsAtMost">Dollars for functions, as if each run took the least that is billed and no two ran at once.</param>
public sealed record MonthCost(double ReportsADay, double TableCalls, double QueueCalls, double Executions, decimal Storage, decimal FunctionsAtMost)
{
    private const int Days = 30;
    private const int Million = 1_000_000;
    private const int TenThousand = 10_000;

    // The least that is billed for a run is one second of the memory of its instance.
    private const decimal GigabytesOfInstance = 2;

    /// <summary>Works it out.</summary>
    public static MonthCost Of(ReportCost measured, double reportsADay, Prices prices)
    {
        var day = measured.IdleDay.Plus(measured.EachReport.Times(reportsADay));
        var (tables, queues) = ((day.TableReads + day.TableWrites) * Days, (day.QueueCalls + measured.EmptyPollsADay) * Days);
        var executions = (measured.TimerRunsADay + day.Messages + reportsADay) * Days;
        return new(
            reportsADay,
            Math.Round(tables),
            Math.Round(queues),
            Math.Round(executions),
            Rounded(((decimal)tables / TenThousand * prices.TenThousandTableCalls) + ((decimal)queues / TenThousand * prices.TenThousandQueueCalls)),
            Rounded((Billed((decimal)executions, prices.FreeExecutions) / Million * prices.MillionExecutions)
                + (Billed((decimal)executions * GigabytesOfInstance, prices.FreeGigabyteSeconds) * prices.GigabyteSecond)));
    }

    private static decimal Billed(decimal used, decimal free) => Math.Max(0, used - free);

    private static decimal Rounded(decimal dollars) => Math.Round(dollars, 2);
}
