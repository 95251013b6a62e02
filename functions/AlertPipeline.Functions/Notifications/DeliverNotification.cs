using AlertPipeline.Functions.Quotas;
using AlertPipeline.Storage;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Sends one message to one person, unless the case was taken in the meantime.</summary>
public sealed class DeliverNotification(NotificationDelivery delivery, BulkTurns turns)
{
    internal const string UrgentName = "DeliverUrgentNotification";
    internal const string BulkName = "DeliverBulkNotification";

    /// <summary>For urgent cases.</summary>
    [Function(UrgentName)]
    public Task RunUrgent([QueueTrigger(StorageNames.UrgentNotificationsQueue)] NotificationMessage message, CancellationToken cancellationToken) =>
        delivery.DeliverAsync(message.CaseId, message.NotificationId, cancellationToken);

    /// <summary>For all others that ask somebody to act.</summary>
    [Function(nameof(DeliverNotification))]
    public Task Run([QueueTrigger(StorageNames.NotificationsQueue)] NotificationMessage message, CancellationToken cancellationToken) =>
        delivery.DeliverAsync(message.CaseId, message.NotificationId, cancellationToken);

    /// <summary>For those that can wait.</summary>
    [Function(BulkName)]
    public Task RunBulk([QueueTrigger(StorageNames.BulkNotificationsQueue)] NotificationMessage message, CancellationToken cancellationToken) =>
        turns.InTurnAsync(() => delivery.DeliverAsync(message.CaseId, message.NotificationId, cancellationToken));
}
