using AlertPipeline.Functions.Callbacks;
using AlertPipeline.Functions.Cases;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Storage;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Which queue starts which function: the host tells middleware the one and not the other.</summary>
internal static class QueueFunctions
{
    private static readonly Dictionary<string, string> Queues = new(StringComparer.Ordinal)
    {
        [ProcessReport.UrgentName] = StorageNames.UrgentReportsQueue,
        [nameof(ProcessReport)] = StorageNames.ReportsQueue,
        [ProcessReport.BulkName] = StorageNames.BulkReportsQueue,
        [DeliverNotification.UrgentName] = StorageNames.UrgentNotificationsQueue,
        [nameof(DeliverNotification)] = StorageNames.NotificationsQueue,
        [DeliverNotification.BulkName] = StorageNames.BulkNotificationsQueue,
        [nameof(VisitDueCase)] = StorageNames.DueQueue,
        [nameof(DeliverCallback)] = StorageNames.CallbacksQueue,
    };

    /// <summary>The queue whose failed messages become dead letters; null for a function of another kind.</summary>
    public static string? QueueOf(string function) => Queues.GetValueOrDefault(function);
}
