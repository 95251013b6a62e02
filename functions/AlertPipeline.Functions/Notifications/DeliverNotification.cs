using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Sends one message to one person, unless the case was taken in the meantime.</summary>
public sealed class DeliverNotification(NotificationDelivery delivery)
{
    internal const string UrgentName = "DeliverUrgentNotification";

    /// <summary>For urgent cases.</summary>
    [Function(UrgentName)]
    public Task RunUrgent([QueueTrigger(StorageNames.UrgentNotificationsQueue)] NotificationMessage message, CancellationToken cancellationToken) =>
        delivery.DeliverAsync(message.CaseId, message.NotificationId, cancellationToken);

    /// <summary>For all others.</summary>
    [Function(nameof(DeliverNotification))]
    public Task Run([QueueTrigger(StorageNames.NotificationsQueue)] NotificationMessage message, CancellationToken cancellationToken) =>
        delivery.DeliverAsync(message.CaseId, message.NotificationId, cancellationToken);
}
