using System.Text.Json;
using AlertPipeline.Notifications;
using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Mutants;

/// <summary>A step of the ladder is repeated half a minute after its first round, whatever the ladder says.</summary>
internal static class NextRoundAtOnce
{
    private static readonly TimeSpan HalfAMinute = TimeSpan.FromSeconds(31);

    /// <summary>Plants it.</summary>
    public static void Plant(SimulatedCluster cluster, Ledger ledger) => cluster.Changed += change =>
    {
        foreach (var row in change.Rows.Where(row => row.Before is null).Select(row => row.After).OfType<StoredRow>())
        {
            if (NextRound(row) is { } next)
            {
                cluster.World.After(HalfAMinute, () => cluster.Tables.Answer(next));
            }
        }
    };

    private static TableRequest.Change? NextRound(StoredRow row)
    {
        if (row["notification"] is not string text || JsonSerializer.Deserialize<Notification>(text, DomainJson.Stored) is not { Purpose: NotificationPurpose.Alert } first || IdOf(row, first, 0) != first.Id)
        {
            return null;
        }

        var next = first with { Id = IdOf(row, first, 1) };
        var properties = new Dictionary<string, object>(row.Properties) { ["notification"] = JsonSerializer.Serialize(next, DomainJson.Stored) };
        return new(StorageNames.CasesTable, [new RowChange(ChangeKind.Add, row.Address with { Row = CaseRows.NotificationPrefix + next.Id }, properties, null)], IsGroup: false);
    }

    private static string IdOf(StoredRow row, Notification message, int round) =>
        DerivedId.Notification(row.Address.Partition, message.StartedByEvent, message.Step, message.PersonId, message.Channel.ToString(), round);
}
