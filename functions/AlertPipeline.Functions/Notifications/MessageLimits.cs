using AlertPipeline.Cases;
using AlertPipeline.Functions.Quotas;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Gives messages that can wait their turn, when a person or a channel got many. Each instance of the app counts for itself.</summary>
public sealed class MessageLimits(CaseStore cases, QuotaBuckets buckets, SendLimits limits, TimeProvider clock)
{
    /// <summary>The message as the limits leave it: unchanged when it is to be sent now.</summary>
    public async Task<Notification> ApplyAsync(Case current, Notification message, CancellationToken cancellationToken)
    {
        if (message.Attempts > 0 || message.HeldBy is not null || !LimitDecision.CanWait(current, message))
        {
            return message;
        }

        var open = await cases.OpenNotificationsAsync(current.Id, cancellationToken);
        return LimitDecision.Gather(message, open.OfType<StoredNotification>().Select(stored => stored.Notification), clock.Now())
            ?? LimitDecision.Hold(message, buckets.Reserve(LimitDecision.ReaderOf(current, message), limits.OfPerson), buckets.Reserve(message.Channel.ToString(), limits.OfChannel), clock.Now());
    }
}
