using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>That a message arrived is the last word on it; and once a receipt is missing or says that nobody was reached, another channel of the person follows within a minute.</summary>
public sealed class ReceiptsHold : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, DateTimeOffset> unreachedSince = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void OnChange(RowsChanged change)
    {
        foreach (var (before, after) in change.Rows.Where(row => row is { Before: not null, After: not null } && row.After.Address.Row.StartsWith(CaseRows.NotificationPrefix, StringComparison.Ordinal)))
        {
            var (was, now) = (Truth.Message(before!), Truth.Message(after!));
            if (was.State == NotificationState.Delivered && now.State != was.State)
            {
                Broken($"message {was.Id} had arrived and is {now.State}");
            }
        }
    }

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        var waiting = Truth.Cases.Where(current => current.Status == CaseStatus.Open).SelectMany(Waiting).ToList();
        foreach (var gone in unreachedSince.Keys.Except(waiting).ToList())
        {
            unreachedSince.Remove(gone);
        }

        foreach (var id in waiting.Where(id => !unreachedSince.TryAdd(id, Now) && Now - Cluster.Trouble.CalmSince(unreachedSince[id], id) > Longest))
        {
            Broken($"message {id} reached nobody since {unreachedSince[id]:HH:mm:ss}, and no other channel follows");
        }
    }

    private IEnumerable<string> Waiting(Case current)
    {
        var (all, now) = (Truth.Notifications(current.Id).ToList(), Instant.FromDateTimeOffset(Now));
        return all.Where(message => ReceiptDecision.WithoutReceipt(message, now) is not null || NeedsAnother(current, message, all, now)).Select(message => message.Id);
    }

    // A case that opens again begins its ladder anew: whoever was not reached before is told by that.
    private static bool NeedsAnother(Case current, Notification message, IReadOnlyList<Notification> all, Instant now) =>
        message.StartedByEvent == current.Climb.StartedByEvent && NextChannel.Of(current, message, all, SimulatedSettings.Book, now) is not null;
}
