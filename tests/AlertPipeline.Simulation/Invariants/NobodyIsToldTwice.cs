using AlertPipeline.Notifications;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>No person is alerted twice of the same thing under two ids: one climb of the ladder tells a person once by each step, channel and round.</summary>
public sealed class NobodyIsToldTwice : Invariant
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var row in change.Rows.Where(row => row.Before is null).Select(row => row.After).OfType<StoredRow>().Where(row => row.Address.Row.StartsWith(CaseRows.NotificationPrefix, StringComparison.Ordinal)))
        {
            var added = Truth.Message(row);
            if (added.Purpose is NotificationPurpose.Alert or NotificationPurpose.HandOver
                && Truth.Notifications(row.Address.Partition).FirstOrDefault(other => IsSame(added, other)) is { } twin)
            {
                Broken($"{added.PersonId} is told of step {added.Step} by {added.Id} and by {twin.Id}");
            }
        }
    }

    private static bool IsSame(Notification one, Notification other) =>
        one.Id != other.Id
        && (one.Step, one.PersonId, one.Channel, one.Purpose, one.StartedByEvent) == (other.Step, other.PersonId, other.Channel, other.Purpose, other.StartedByEvent)
        && (one.CreatedAt - other.CreatedAt).ToTimeSpan().Duration() < AtOnce;
}
