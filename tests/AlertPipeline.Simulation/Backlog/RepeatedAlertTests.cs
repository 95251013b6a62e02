using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>An alert lies in its queue for minutes, and the timer that looks after the case does not know whether it was lost.</summary>
public sealed class RepeatedAlertTests
{
    private const int Long = 1_000;
    private static readonly TimeSpan Minutes = TimeSpan.FromMinutes(4);

    [Fact]
    public void In_a_short_queue_it_is_said_again() => Assert.True(PutDuring(Minutes, others: 0) > 0);

    [Fact]
    public void In_a_long_queue_it_is_not_so_that_a_backlog_is_not_doubled_by_the_half_minute() => Assert.Equal(0, PutDuring(Minutes, others: Long));

    // How many messages are put into the queues of alerts, once all of a report lie there.
    private static int PutDuring(TimeSpan time, int others)
    {
        using var scene = new Scene(1);
        scene.Cluster.Network.Bend = request => request is QueueRequest.Receive receive && IsOfAlerts(receive.Queue) ? receive with { Queue = Scene.Nowhere } : request;
        scene.Portal.Report(1, TimeSpan.Zero);
        scene.Until(() => scene.Passages.InCase == 1, Minutes);
        foreach (var _ in Enumerable.Range(0, others))
        {
            scene.Cluster.Queues.Answer(new QueueRequest.Put(StorageNames.UrgentNotificationsQueue, "", TimeSpan.Zero));
        }

        var put = 0;
        scene.Cluster.Queues.Sent += (queue, _) => put += IsOfAlerts(queue) ? 1 : 0;
        scene.Pass(time);
        return put;
    }

    private static bool IsOfAlerts(string queue) => queue is StorageNames.UrgentNotificationsQueue or StorageNames.NotificationsQueue;
}
