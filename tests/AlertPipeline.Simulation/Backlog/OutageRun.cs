using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>Takes storage away for an hour while reports keep coming, and watches what happens when it is back.</summary>
internal sealed class OutageRun : IDisposable
{
    private const int Before = 24;
    private const int Meanwhile = 80;
    private static readonly TimeSpan Length = TimeSpan.FromHours(1);
    private static readonly TimeSpan After = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private readonly Scene scene = new(1);
    private readonly IReadOnlyList<Service> down;
    private readonly CallCounts calls;

    private OutageRun(IReadOnlyList<Service> down) => (this.down, calls) = (down, new CallCounts(scene.Cluster));

    /// <summary>Runs it.</summary>
    public static OutageResult Of(params IReadOnlyList<Service> down)
    {
        using var run = new OutageRun(down);
        return run.Run();
    }

    /// <inheritdoc/>
    public void Dispose() => scene.Dispose();

    private OutageResult Run()
    {
        scene.Portal.Report(Before, TimeSpan.FromSeconds(5));
        scene.Until(() => scene.Passages.Alerted == Before, Longest);
        scene.Pass(TimeSpan.FromMinutes(2));
        var (start, end) = (scene.World.Now, scene.World.Now + Length);
        foreach (var service in down)
        {
            scene.Cluster.Faults.Add(new(service, start, end, Fate.LostBefore));
        }

        scene.Portal.Report(Meanwhile, Length * Portal.Connections / Meanwhile);
        scene.Pass(Length);
        var (accepted, missed) = (scene.Portal.Accepted.Count, Missed(end).Count());
        var steps = scene.Until(() => !Missed(end).Any(), Longest);
        var alerted = scene.World.Now - end + scene.Until(() => scene.Portal.Accepted.Keys.Take(accepted).All(id => scene.Passages.All[id].AlertedAt is not null), Longest);
        scene.Pass(After * 2);
        return new()
        {
            TurnedAway = scene.Portal.TurnedAway,
            AcceptedMeanwhile = accepted - Before,
            Faults = scene.Portal.Faults,
            AllAlerted = alerted,
            MissedSteps = missed,
            AllStepsRun = steps,
            ToldTwice = scene.Cluster.Channels.Received.CountBy(message => message.Id).Count(message => message.Value > 1),
            MostCallsMeanwhile = calls.Most(start, end),
            CallsAfter = (calls.Sum(end, end + After), calls.Sum(end + After, end + (After * 2))),
        };
    }

    private IEnumerable<LadderStep> Missed(DateTimeOffset end) => scene.Truth.Cases
        .Where(current => current.Status == CaseStatus.Open)
        .SelectMany(current => LadderPlan.Of(current))
        .Where(planned => planned.At.ToDateTimeOffset() <= end)
        .Select(planned => planned.Step);
}
