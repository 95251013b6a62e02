using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>What was decided to be sent is sent, withheld or given up once all is well: an alert within a minute, anything by the end.</summary>
public sealed class EverybodyIsTold : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var current in Truth.Cases.Where(current => current.Status == CaseStatus.Open))
        {
            foreach (var message in Truth.Notifications(current.Id).Where(IsForgotten))
            {
                Broken($"message {message.Id} to {message.PersonId} of step {message.Step} was decided at {message.CreatedAt} and is {message.State}");
            }
        }
    }

    /// <inheritdoc/>
    public override void AtEnd()
    {
        foreach (var message in Truth.Cases.SelectMany(current => Truth.Notifications(current.Id)).Where(message => !message.HasEnded && IsForgotten(message)))
        {
            Broken($"message {message.Id} to {message.PersonId} of step {message.Step} is {message.State} at the end");
        }
    }

    private bool IsForgotten(Notification message) =>
        !message.HasEnded && Now - Cluster.Trouble.CalmSince(ReadyAt(message).ToDateTimeOffset(), message.Id) > Longest;

    private static Instant ReadyAt(Notification message) =>
        new[] { message.DispatchedAt, message.NotBefore, message.ClaimedUntil, message.ReceiptBy }.OfType<Instant>().Append(message.CreatedAt).Max();
}
