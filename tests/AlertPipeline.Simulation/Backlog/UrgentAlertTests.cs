using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Backlog;

public sealed class UrgentAlertTests
{
    private const int OtherAlerts = 6_000;
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(8);

    [Fact]
    public void Somebody_is_alerted_of_an_urgent_case_while_the_alerts_of_others_still_wait()
    {
        using var scene = new Scene(1);
        scene.Until(() => scene.Cluster.Tables.Rows(StorageNames.HeartbeatsTable).Any(), OneMinute);
        foreach (var number in Enumerable.Range(0, OtherAlerts))
        {
            scene.Cluster.Queues.Answer(new QueueRequest.Put(StorageNames.NotificationsQueue, Base64(new NotificationMessage($"case-{number}", $"message-{number}")), TimeSpan.Zero));
        }

        scene.Portal.Report(1, TimeSpan.Zero);
        scene.Until(() => scene.Passages.Alerted == 1, Seconds);

        Assert.NotEmpty(scene.Cluster.Queues.Find(StorageNames.NotificationsQueue)!.Messages);
    }

    private static string Base64(NotificationMessage message) => Convert.ToBase64String(new BinaryData(StoredVersion.Stamp(message)));
}
