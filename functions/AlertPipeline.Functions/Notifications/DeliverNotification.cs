using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Sends one message to one person, unless the case was taken in the meantime.</summary>
public sealed class DeliverNotification(NotificationDelivery delivery)
{
    /// <summary>Delivers.</summary>
    [Function(nameof(DeliverNotification))]
    public Task Run([QueueTrigger(StorageNames.NotificationsQueue)] NotificationMessage message, CancellationToken cancellationToken) =>
        delivery.DeliverAsync(message.CaseId, message.NotificationId, cancellationToken);
}
