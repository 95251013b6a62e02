using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Chooses the queue of a message to a person: what is urgent must not stand behind the alerts of a backlog, and no alert behind news.</summary>
internal static class NotificationQueue
{
    /// <summary>The queue for a message about a case.</summary>
    public static string For(Case current, Notification message) => current.Urgency.Level == UrgencyLevel.Urgent ? StorageNames.UrgentNotificationsQueue
        : LimitDecision.CanWait(current, message) ? StorageNames.BulkNotificationsQueue
        : StorageNames.NotificationsQueue;
}
