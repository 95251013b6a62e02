using System.Text;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>What can never be processed is first in the queue, and more than the host takes at a time waits behind it.</summary>
public sealed class PoisonTests
{
    private const int Behind = 40;
    private static readonly TimeSpan Seconds = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(StorageNames.UrgentReportsQueue)]
    [InlineData(StorageNames.ReportsQueue)]
    [InlineData(StorageNames.UrgentNotificationsQueue)]
    [InlineData(StorageNames.NotificationsQueue)]
    public void Rubbish_in_a_queue_holds_up_nothing_behind_it(string queue)
    {
        using var scene = new Scene(1);
        scene.HoldMessages();
        Put(scene, queue, "rubbish");

        AssertOthersPass(scene, request => request);
    }

    [Fact]
    public void A_report_whose_row_is_damaged_holds_up_no_other()
    {
        using var scene = new Scene(1);
        Damage(scene, Accept(scene));

        AssertOthersPass(scene, request => request);
    }

    [Fact]
    public void A_report_that_fails_always_holds_up_no_other()
    {
        using var scene = new Scene(1);
        var failing = DerivedId.Case(Accept(scene));

        AssertOthersPass(
            scene,
            request => request is TableRequest.Change change && change.Changes[0].Address.Partition == failing ? change with { Table = "nowhere" } : request);
    }

    private static string Accept(Scene scene)
    {
        scene.HoldMessages();
        scene.Portal.Report(1, TimeSpan.Zero);
        scene.Until(() => scene.Portal.Accepted.Count == 1, Seconds);
        return scene.Portal.Accepted.Keys.Single();
    }

    private static void AssertOthersPass(Scene scene, Func<StorageRequest, StorageRequest> bend)
    {
        var there = scene.Portal.Accepted.Count;
        scene.Portal.Report(Behind, TimeSpan.Zero);
        scene.Until(() => scene.Portal.Accepted.Count == there + Behind, Seconds);
        scene.Cluster.Network.Bend = bend;
        scene.Until(() => scene.Passages.InCase == Behind && scene.Passages.Alerted == Behind, Seconds);
    }

    private static void Put(Scene scene, string queue, string text) => scene.Cluster.Queues.Answer(new QueueRequest.Put(queue, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), TimeSpan.Zero));

    private static void Damage(Scene scene, string reportId) => scene.Cluster.Tables.Answer(new TableRequest.Change(
        StorageNames.ReportsTable,
        [new RowChange(ChangeKind.Merge, scene.Truth.Report(reportId)!.Address, new Dictionary<string, object>(StringComparer.Ordinal) { ["body"] = "damaged" }, RowChange.AnyVersion)],
        IsGroup: false));
}
