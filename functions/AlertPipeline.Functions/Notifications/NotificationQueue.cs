using AlertPipeline.Storage;
using AlertPipeline.Urgency;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Chooses the queue of a message to a person: what is urgent must not stand behind the alerts of a backlog.</summary>
internal static class NotificationQueue
{
    /// <summary>The queue for the level of the case.</summary>
    public static string For(UrgencyLevel level) => level == UrgencyLevel.Urgent ? StorageNames.UrgentNotificationsQueue : StorageNames.NotificationsQueue;
}
