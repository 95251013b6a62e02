using AlertPipeline.Storage;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Keeps what failed too often, and tells people.</summary>
public sealed class RecordDeadLetter(DeadLetterRecording recording)
{
    /// <summary>From the queue of urgent reports.</summary>
    [Function("RecordUrgentReportDeadLetter")]
    public Task RunUrgent([QueueTrigger(StorageNames.UrgentReportsQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.UrgentReportsQueue, message, cancellationToken);

    /// <summary>From the queue of reports.</summary>
    [Function("RecordReportDeadLetter")]
    public Task RunReports([QueueTrigger(StorageNames.ReportsQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.ReportsQueue, message, cancellationToken);

    /// <summary>From the queue of reports that can wait.</summary>
    [Function("RecordBulkReportDeadLetter")]
    public Task RunBulk([QueueTrigger(StorageNames.BulkReportsQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.BulkReportsQueue, message, cancellationToken);

    /// <summary>From the queue of messages to persons about urgent cases.</summary>
    [Function("RecordUrgentNotificationDeadLetter")]
    public Task RunUrgentNotifications(
        [QueueTrigger(StorageNames.UrgentNotificationsQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.UrgentNotificationsQueue, message, cancellationToken);

    /// <summary>From the queue of messages to persons.</summary>
    [Function("RecordNotificationDeadLetter")]
    public Task RunNotifications([QueueTrigger(StorageNames.NotificationsQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.NotificationsQueue, message, cancellationToken);

    /// <summary>From the queue of messages to persons that can wait.</summary>
    [Function("RecordBulkNotificationDeadLetter")]
    public Task RunBulkNotifications([QueueTrigger(StorageNames.BulkNotificationsQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.BulkNotificationsQueue, message, cancellationToken);

    /// <summary>From the queue of cases in which something is due.</summary>
    [Function("RecordDueDeadLetter")]
    public Task RunDue([QueueTrigger(StorageNames.DueQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.DueQueue, message, cancellationToken);

    /// <summary>From the queue of messages to partners.</summary>
    [Function("RecordCallbackDeadLetter")]
    public Task RunCallbacks([QueueTrigger(StorageNames.CallbacksQueue + StorageNames.PoisonSuffix)] QueueMessage message, CancellationToken cancellationToken) =>
        recording.RecordAsync(StorageNames.CallbacksQueue, message, cancellationToken);
}
