using AlertPipeline.Functions.Notifications;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Notifications;

public sealed class NotificationQueueTests
{
    [Theory]
    [InlineData(UrgencyLevel.Urgent, StorageNames.UrgentNotificationsQueue)]
    [InlineData(UrgencyLevel.High, StorageNames.NotificationsQueue)]
    [InlineData(UrgencyLevel.Standard, StorageNames.NotificationsQueue)]
    public void What_is_urgent_has_a_queue_of_its_own(UrgencyLevel level, string queue) => Assert.Equal(queue, NotificationQueue.For(Some.Open(level), Some.Notification()));

    [Fact]
    public void No_first_alert_stands_behind_news() =>
        Assert.Equal(StorageNames.BulkNotificationsQueue, NotificationQueue.For(Some.Open(), Some.Notification() with { Purpose = NotificationPurpose.News, NewsOf = ReportKind.Missing }));
}
