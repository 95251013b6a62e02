using AlertPipeline.Functions.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportQueueTests
{
    [Theory]
    [InlineData(UrgencyLevel.Standard, StorageNames.BulkReportsQueue)]
    [InlineData(UrgencyLevel.High, StorageNames.BulkReportsQueue)]
    [InlineData(UrgencyLevel.Urgent, StorageNames.UrgentReportsQueue)]
    public void A_flood_of_one_place_waits_behind_what_others_report_unless_it_is_urgent(UrgencyLevel level, string queue) =>
        Assert.Equal(queue, ReportQueue.For(level, Some.Now, inBatch: false, inFlood: true, Some.Now));

    [Fact]
    public void What_one_place_reports_at_its_worst_is_no_flood() =>
        Assert.Equal(StorageNames.ReportsQueue, ReportQueue.For(UrgencyLevel.Standard, Some.Now, inBatch: false, inFlood: false, Some.Now));
}
