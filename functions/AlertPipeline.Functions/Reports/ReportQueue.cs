using AlertPipeline.Quotas;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Functions.Reports;

/// <summary>Chooses the queue of a report. Queues are first in, first out, so what is urgent must not stand behind what is not.</summary>
internal static class ReportQueue
{
    private static readonly Duration Fresh = Duration.FromDays(7);

    /// <summary>What one place reports before the rest of it waits, so that a flood of one place delays no other.</summary>
    public static QuotaPolicy OfPlace { get; } = QuotaPolicy.Of("place", burst: 10, count: 1, Duration.FromMinutes(1));

    /// <summary>The queue for a level; what is not urgent and came in a batch, was last seen over a week ago, or is part of a flood of one place, waits.</summary>
    public static string For(UrgencyLevel level, Instant? lastSeenAt, bool inBatch, bool inFlood, Instant now) => level switch
    {
        UrgencyLevel.Urgent => StorageNames.UrgentReportsQueue,
        _ when inBatch || inFlood || lastSeenAt < now - Fresh => StorageNames.BulkReportsQueue,
        _ => StorageNames.ReportsQueue,
    };
}
