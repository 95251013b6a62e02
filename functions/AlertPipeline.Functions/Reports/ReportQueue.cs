using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>Chooses the queue of a report. Queues are first in, first out, so what is urgent must not stand behind what is not.</summary>
internal static class ReportQueue
{
    private static readonly Duration Fresh = Duration.FromDays(7);

    /// <summary>The queue for a level; what is not urgent and came in a batch, or was last seen over a week ago, is a file being caught up on, and waits.</summary>
    public static string For(UrgencyLevel level, Instant? lastSeenAt, bool inBatch, Instant now) => level switch
    {
        UrgencyLevel.Urgent => StorageNames.UrgentReportsQueue,
        _ when inBatch || lastSeenAt < now - Fresh => StorageNames.BulkReportsQueue,
        _ => StorageNames.ReportsQueue,
    };
}
