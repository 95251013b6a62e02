using AlertPipeline;
using Bench.Crashes.Stages;
using Bench.Crashes.Stories;
using Bench.Hosting;

namespace Bench.Backlog;

/// <summary>Lets a backlog pile up before the real app, over an emulator whose queues get slower the longer they are.</summary>
internal sealed class EmulatorBacklog(Stage stage, int reports, TimeProvider time)
{
    private const int Connections = 4;
    private const int OneUrgentIn = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <summary>Runs it.</summary>
    public async Task<EmulatorBacklogResult> RunAsync(CancellationToken cancellationToken)
    {
        await stage.ServingAsync(cancellationToken);
        stage.Watch.Weather.HoldsMessages = true;
        var (start, children) = (time.GetTimestamp(), Enumerable.Range(0, reports).Select(number => new Child(number, time.Now())).ToList());
        await ReportAsync(children, cancellationToken);
        var (intake, before) = (time.GetElapsedTime(start), stage.WorkingSet);
        stage.Watch.Weather.HoldsMessages = false;
        var (released, most) = (time.GetUtcNow(), await DrainAsync(children, before, cancellationToken));
        return Result(children, intake, released, await stage.Ledger.ReadAsync(cancellationToken)) with { WorkingSetWaiting = before, WorkingSetMost = most };
    }

    private async Task ReportAsync(List<Child> children, CancellationToken cancellationToken)
    {
        using var client = new PatientClient(stage.Address, time);
        await Parallel.ForEachAsync(children, new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = cancellationToken }, async (child, token) =>
        {
            var report = child.Reports.First();
            report["circumstances"]!["traffickingSignal"] = IsUrgent(child) ? "yes" : "no";
            child.Accept(await client.ReportAsync(report, token), time.Now());
        });
    }

    // Until somebody was alerted of every child.
    private async Task<double> DrainAsync(List<Child> children, double before, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var most = before;
        while (FirstAlerts().Count < children.Count || (await stage.Ledger.ReadAsync(either.Token)).Pending > 0)
        {
            most = Math.Max(most, stage.WorkingSet);
            await Task.Delay(Poll, time, either.Token);
        }

        return most;
    }

    private Dictionary<string, DateTimeOffset> FirstAlerts() => stage.Inbox.Messages.Where(message => message.CaseId is not null)
        .GroupBy(message => message.CaseId!).ToDictionary(about => about.Key, about => about.Min(message => message.ReceivedAt));

    private EmulatorBacklogResult Result(List<Child> children, TimeSpan intake, DateTimeOffset released, Books books)
    {
        var alerts = FirstAlerts();
        var others = children.Where(child => !IsUrgent(child)).Select(Seconds).Order().ToList();
        return new()
        {
            Optimized = Build.IsOptimized,
            Reports = children.Count,
            IntakeSeconds = Math.Round(intake.TotalSeconds, 1),
            UrgentAlerted = children.Where(IsUrgent).Max(Seconds),
            HalfOfTheOthersAlerted = others[others.Count / 2],
            AllAlerted = children.Max(Seconds),
            Lost = children.Count(child => !books.Statuses.ContainsKey(child.Cases.Single())),
        };

        double Seconds(Child child) => Math.Round((alerts[child.Cases.Single()] - released).TotalSeconds, 1);
    }

    private static bool IsUrgent(Child child) => child.Number % OneUrgentIn == 0;
}
