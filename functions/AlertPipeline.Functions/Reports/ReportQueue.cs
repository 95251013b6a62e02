using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>Chooses the queue of a report. Queues are first in, first out, so what is urgent must not stand behind what is not.</summary>
internal static class ReportQueue
{
    private static readonly Duration Fresh = Duration.FromDays(7);

    /// <summary>The queue for a level; what is not urgent and was last seen over a week ago is a file being caught up on, and waits.</summary>
    public static string For(UrgencyLevel level, Instant? lastSeenAt, Instant now) => level switch
    {
        UrgencyLevel.Urgent => StorageNames.UrgentReportsQueue,
        _ when lastSeenAt < now - Fresh => StorageNames.BulkReportsQueue,
        _ => StorageNames.ReportsQueue,
    };
}
