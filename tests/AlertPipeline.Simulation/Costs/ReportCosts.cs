using System.Reflection;
using System.Text.Json.Nodes;
using AlertPipeline.Functions;
using AlertPipeline.Simulation.Backlog;
using AlertPipeline.Simulation.Life;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Simulation.Costs;

/// <summary>Lets the app rest for an hour with all its timers, then sends it reports that people take, and counts what it asks of storage.</summary>
public static class ReportCosts
{
    private const int HoursOfDay = 24;
    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(30);

    /// <summary>Measures it.</summary>
    /// <param name="reports">How many reports.</param>
    /// <param name="watched">For how long after the last of them; a day shows every step but those of later days.</param>
    /// <param name="seed">Which reports and delays.</param>
    /// <param name="progress">Told where it stands.</param>
    public static ReportCost Measure(int reports, TimeSpan watched, int seed, Action<string> progress)
    {
        using var scene = new Scene(seed, everyTick: true);
        var (meter, runs) = (new UseMeter(scene.Cluster), 0);
        scene.Cluster.TimerRan += _ => runs++;
        scene.Cluster.Channels.Arrived += new AttentivePeople(scene.Cluster, new Caller(scene.Cluster, DateTimeOffset.MaxValue)).Receive;
        scene.Pass(Rest);
        var (idle, idleRuns, rested) = (meter.Use, runs, meter.Partitions.ToDictionary());
        progress($"An hour at rest: {idle.TableReads} reads, {idle.TableWrites} writes.");
        var start = scene.World.Now;
        scene.Portal.Report(reports, BetweenReports);
        scene.Until(() => scene.Passages.InCase == reports, Rest);
        progress($"{reports} reports in their cases.");
        scene.Pass(watched);
        var hours = (scene.World.Now - start).TotalHours;
        return new()
        {
            Reports = reports,
            Hours = hours,
            IdleDay = idle.Times(HoursOfDay),
            EmptyPollsADay = Triggers() * TimeSpan.FromDays(1) / PollingInterval(),
            TimerRunsADay = idleRuns * HoursOfDay,
            EachReport = meter.Use.Minus(idle.Times(1 + hours)).Times(1.0 / reports),
            Tables = meter.Partitions
                .GroupBy(one => one.Key.Table, one => (one.Value - (rested.GetValueOrDefault(one.Key) * (1 + hours))) / reports, StringComparer.Ordinal)
                .ToDictionary(table => table.Key, table => new TableUse(table.Count(), Math.Round(table.Sum(), 1), Math.Round(table.Max(), 1))),
        };
    }

    private static int Triggers() => typeof(AlertPipelineApp).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters()).Count(parameter => parameter.GetCustomAttribute<QueueTriggerAttribute>() is not null);

    private static TimeSpan PollingInterval() => TimeSpan.Parse(
        (string)JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")))!["extensions"]!["queues"]!["maxPollingInterval"]!, null);
}
