using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Simulation.Costs;

namespace Bench.Costs;

/// <summary>Counts what the app asks of storage, and works out what that costs and where it meets a limit.</summary>
internal sealed class CostsCommand(TextWriter output, TextWriter progress)
{
    private const string About = """
        Lets the whole app rest for an hour over simulated storage, with every tick of its timers, then sends it reports that are taken ten minutes after the
        alert, and counts every call to storage: what a day costs in which nothing happens, what each report adds within the hours watched, and how that
        spreads over the partitions of each table. From that follow calls, executions and dollars of a month. Not in it: alarms, logs, text messages, network.
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress)
    {
        var reports = Cli.Positive(new Option<int>("--reports") { Description = "How many reports to send.", HelpName = "COUNT", DefaultValueFactory = _ => 40 });
        var hours = Cli.Positive(new Option<double>("--hours") { Description = "For how long to watch them, in simulated hours.", HelpName = "HOURS", DefaultValueFactory = _ => 24 });
        var seed = new Option<int>("--seed") { Description = "Which reports and delays.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var aDay = Cli.Positive(new Option<double[]>("--reports-a-day")
        {
            Description = "For how many reports a day to work it out.", HelpName = "COUNT", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [100, 1_000, 10_000, 1_000_000],
        });
        var command = new Command("costs", About) { reports, hours, seed, aDay };
        command.SetAction(parsed => new CostsCommand(output, progress).Run(
            parsed.GetValue(reports), TimeSpan.FromHours(parsed.GetValue(hours)), parsed.GetValue(seed), parsed.GetValue(aDay)!));
        return command;
    }

    private int Run(int reports, TimeSpan watched, int seed, double[] reportsADay)
    {
        var (measured, prices) = (ReportCosts.Measure(reports, watched, seed, progress.WriteLine), new Prices());
        output.WriteLine(JsonSerializer.Serialize(new CostsResult(measured, prices.NotedOn, [.. reportsADay.Select(count => MonthCost.Of(measured, count, prices))]), DomainJson.Options));
        return 0;
    }
}
