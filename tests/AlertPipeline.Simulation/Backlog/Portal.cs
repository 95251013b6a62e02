using System.Globalization;
using AlertPipeline.Simulation.Invariants;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>The portals of two partners, which report children one after the other and wait as long as an answer tells them to.</summary>
internal sealed class Portal(SimulatedCluster cluster, Truth truth)
{
    /// <summary>Four of each partner: as many of its reports as are stored at the same time.</summary>
    public const int Connections = 8;

    private static readonly string[] Keys = ["demo-coa-key", "demo-nidos-key"];

    private readonly Dictionary<string, DateTimeOffset> accepted = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private int left;
    private int sent;

    /// <summary>When each report was first answered with 202, by its id.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Accepted => accepted;

    /// <summary>How often a report was answered with 503 and when to come back.</summary>
    public int TurnedAway { get; private set; }

    /// <summary>Answers that no partner can work with, and 202 for what is not stored.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Reports children until so many more are accepted: over each connection one, and the next a while after it was.</summary>
    public void Report(int count, TimeSpan pause)
    {
        left += count;
        for (var connection = 0; connection < Connections; connection++)
        {
            var key = Keys[connection % Keys.Length];
            cluster.World.After(pause * connection / Connections, () => Next(key, pause));
        }
    }

    private void Next(string key, TimeSpan pause)
    {
        if (left > 0)
        {
            left--;
            var body = WaitingReport.Invent(sent++, cluster.World.Random, cluster.World.Now).Body;
            _ = SendAsync(new("POST", "/api/v1/reports", key, body), () => cluster.World.After(pause, () => Next(key, pause)));
        }
    }

    private async Task SendAsync(SimulatedHttpRequest request, Action then)
    {
        switch (await cluster.Instances[0].Server!.SendAsync(request))
        {
            case { Status: 202 } answer:
                Accept((string)answer.Json["reportId"]!);
                then();
                break;
            case { Status: 503, RetryAfter: { } seconds }:
                TurnedAway++;
                cluster.World.After(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), () => _ = SendAsync(request, then));
                break;
            case var answer:
                faults.Add($"{answer.Status}, Retry-After {answer.RetryAfter ?? "missing"}");
                break;
        }
    }

    private void Accept(string reportId)
    {
        accepted.TryAdd(reportId, cluster.World.Now);
        if (truth.Report(reportId) is null)
        {
            faults.Add($"202 for report {reportId}, which is not stored");
        }
    }
}
