using System.Globalization;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>Lets accepted reports pile up, then lets the app work on them, and watches.</summary>
public sealed class BacklogRun : IDisposable
{
    private const int PerSecondWithoutQueues = 5;
    private const int Weighings = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(3);
    private static readonly string[] ReportQueues = [StorageNames.UrgentReportsQueue, StorageNames.ReportsQueue, StorageNames.BulkReportsQueue];

    private readonly Scene scene;
    private readonly BacklogOptions options;
    private readonly Action<string> progress;
    private readonly List<MemoryReading> memory = [];
    private int messagesPut;
    private int longestQueues;

    private BacklogRun(BacklogOptions options, Action<string> progress)
    {
        (this.options, this.progress, scene) = (options, progress, new Scene(options.Seed));
        scene.Cluster.Queues.Sent += CountPut;
    }

    private int Waiting => options.Reports - scene.Passages.InCase;

    /// <summary>Runs it.</summary>
    /// <param name="options">Which backlog.</param>
    /// <param name="progress">Told in a sentence where it stands.</param>
    public static BacklogResult Run(BacklogOptions options, Action<string> progress)
    {
        using var run = new BacklogRun(options, progress);
        return run.Run();
    }

    /// <inheritdoc/>
    public void Dispose() => scene.Dispose();

    private BacklogResult Run()
    {
        Weigh();
        PileUp();
        Weigh();
        var start = scene.World.Now;
        Drain();
        scene.Until(() => scene.Passages.Alerted == options.Reports, Longest);
        Weigh();
        return Result(start);
    }

    // The host takes no message, or no message reaches a queue.
    private void PileUp()
    {
        var until = scene.World.Now + (options.QueuesDown ? TimeSpan.FromSeconds(options.Reports / PerSecondWithoutQueues) : TimeSpan.Zero);
        scene.Cluster.Faults.Add(new(Service.Queues, scene.World.Now, until, Fate.LostBefore));
        scene.HoldMessages();
        scene.Portal.Report(options.Reports, Pause);
        scene.Until(() => scene.Portal.Accepted.Count == options.Reports && scene.World.Now >= until, Longest);
        scene.ReleaseMessages();
    }

    private void Drain()
    {
        for (var part = Weighings - 1; part >= 0; part--)
        {
            var left = options.Reports * part / Weighings;
            scene.Until(() => Waiting <= left, Longest);
            Weigh();
        }
    }

    private void Weigh()
    {
        if (options.Weigh)
        {
            memory.Add(Scales.Read(scene.Cluster, Waiting));
        }

        progress(string.Create(
            CultureInfo.InvariantCulture,
            $"{scene.World.Now:HH:mm:ss}: {scene.Portal.Accepted.Count} accepted, {scene.Passages.InCase} in their case, {scene.Passages.Alerted} alerted{Held()}"));
    }

    private string Held() => memory is [.., var last] ? string.Create(CultureInfo.InvariantCulture, $", the app holds {last.App / 1e6:0.0} MB") : "";

    private void CountPut(string queue, string text)
    {
        if (ReportQueues.Contains(queue))
        {
            messagesPut++;
            longestQueues = Math.Max(longestQueues, ReportQueues.Sum(name => scene.Cluster.Queues.Find(name)!.Messages.Count));
        }
    }

    private BacklogResult Result(DateTimeOffset start)
    {
        var all = scene.Passages.All.Values;
        var (urgent, others) = (all.Where(IsUrgent).ToList(), all.Where(passage => !IsUrgent(passage)).ToList());
        return new()
        {
            Reports = scene.Portal.Accepted.Count,
            Urgent = urgent.Count,
            UrgentInCase = Seconds(urgent.Max(passage => passage.InCaseAt)),
            UrgentAlerted = Seconds(urgent.Max(passage => passage.AlertedAt)),
            HalfOfTheOthersInCase = Half(others.Select(passage => passage.InCaseAt)),
            HalfOfTheOthersAlerted = Half(others.Select(passage => passage.AlertedAt)),
            AllInCase = Seconds(all.Max(passage => passage.InCaseAt)),
            AllAlerted = Seconds(all.Max(passage => passage.AlertedAt)),
            Lost = Lost(),
            MessagesPut = messagesPut,
            LongestQueues = longestQueues,
            Faults = scene.Portal.Faults,
            Memory = memory,
        };

        double Half(IEnumerable<DateTimeOffset?> moments) => Seconds(moments.Order().ElementAt(others.Count / 2));

        double Seconds(DateTimeOffset? at) => Math.Round((at!.Value - start).TotalSeconds);
    }

    private static bool IsUrgent(Passage passage) => passage.Queue == StorageNames.UrgentReportsQueue;

    private int Lost()
    {
        var homes = scene.Truth.Cases.SelectMany(current => current.Reports).CountBy(report => report.ReportId).ToDictionary();
        return scene.Portal.Accepted.Keys.Count(id => homes.GetValueOrDefault(id) != 1);
    }
}
