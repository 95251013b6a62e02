using AlertPipeline.Reports;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>Watches the ways of all reports, each of which has a case of its own.</summary>
internal sealed class Passages
{
    private const string ReportPrefix = "report:";

    private readonly SimulatedWorld world;
    private readonly Dictionary<string, Passage> passages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Passage> byCase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Passage> byMessage = new(StringComparer.Ordinal);

    public Passages(SimulatedCluster cluster)
    {
        world = cluster.World;
        cluster.Changed += OnChange;
        cluster.Channels.Arrived += OnMessage;
    }

    /// <summary>All of them, by the id of the report.</summary>
    public IReadOnlyDictionary<string, Passage> All => passages;

    /// <summary>How many are in their case.</summary>
    public int InCase { get; private set; }

    /// <summary>How many were alerted.</summary>
    public int Alerted { get; private set; }

    private void OnChange(RowsChanged change)
    {
        foreach (var (before, after) in change.Rows)
        {
            if (change.Table == StorageNames.ReportsTable && after?.Address.Row.StartsWith(ReportPrefix, StringComparison.Ordinal) == true)
            {
                OnReport(after.Address.Row[ReportPrefix.Length..], after);
            }
            else if (change.Table == StorageNames.CasesTable && before is null && after!.Address.Row.StartsWith(CaseRows.NotificationPrefix, StringComparison.Ordinal)
                && byCase[after.Address.Partition] is { AlertedAt: null } waiting)
            {
                byMessage[after.Address.Row[CaseRows.NotificationPrefix.Length..]] = waiting;
            }
        }
    }

    private void OnReport(string reportId, StoredRow row)
    {
        if (!passages.TryGetValue(reportId, out var passage))
        {
            passages[reportId] = byCase[DerivedId.Case(reportId)] = passage = new((string)row["queue"]!);
        }

        if (passage.InCaseAt is null && row["status"] is nameof(ReportStatus.Processed))
        {
            passage.InCaseAt = world.Now;
            InCase++;
        }
    }

    private void OnMessage(SentMessage message)
    {
        if (byMessage.Remove(message.Id, out var passage) && passage.AlertedAt is null)
        {
            passage.AlertedAt = world.Now;
            Alerted++;
        }
    }
}
