using AlertPipeline.Functions.Operations;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;
using Azure.Data.Tables;

namespace AlertPipeline.Simulation.Backlog;

public sealed class SweepTests
{
    private const int Urgent = 20;
    private static readonly string[] Columns = ["queue", "dispatchedAt", "dispatches"];
    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public void What_is_urgent_is_sent_before_anything_else() =>
        Assert.All(SentInOrder(Urgent).Take(Urgent), queue => Assert.Equal(StorageNames.UrgentReportsQueue, queue));

    // The next sweep begins with what is urgent again.
    [Fact]
    public void A_queue_gets_as_many_as_one_sweep_may_send_and_no_more() => Assert.Equal(
        SweepRules.MostPerRun,
        SentInOrder(Urgent + SweepRules.MostPerRun + 1).Skip(Urgent).TakeWhile(queue => queue == StorageNames.ReportsQueue).Count());

    // Many that are not urgent beside a few that are, and no message of any.
    private static List<string> SentInOrder(int count)
    {
        using var scene = new Scene(1);
        scene.HoldMessages();
        scene.Until(() => scene.Cluster.Tables.Rows(StorageNames.HeartbeatsTable).Any(), OneMinute);
        var sent = new List<string>();
        scene.Cluster.Queues.Sent += (queue, _) => sent.Add(queue);
        Mark(scene, StorageNames.ReportsQueue, 2 * SweepRules.MostPerRun);
        Mark(scene, StorageNames.UrgentReportsQueue, Urgent);
        scene.Until(() => sent.Count >= count, OneMinute);
        return sent;
    }

    private static void Mark(Scene scene, string queue, int count)
    {
        foreach (var number in Enumerable.Range(0, count))
        {
            var mark = PendingRow.Write($"{queue}-{number}", queue, dispatches: 1, scene.World.Clock.Now());
            scene.Cluster.Tables.Answer(new TableRequest.Change(StorageNames.ReportsTable, [new RowChange(ChangeKind.Add, new(mark.PartitionKey, mark.RowKey), Properties(mark))], IsGroup: false));
        }
    }

    private static Dictionary<string, object> Properties(TableEntity mark) => Columns.ToDictionary(name => name, name => mark[name]!, StringComparer.Ordinal);
}
