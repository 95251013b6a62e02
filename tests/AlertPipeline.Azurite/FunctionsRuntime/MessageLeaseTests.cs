using AlertPipeline.Testing;
using Azure;
using Azure.Storage.Queues.Models;
using FunctionsRuntime;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class MessageLeaseTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const int LeaseRenewed = 305;

    [Fact]
    public async Task Renewal_keeps_the_message_of_a_long_function_hidden()
    {
        var renewals = new LogWatch(LeaseRenewed, times: 3);
        await using var scene = new QueueScene(azurite.NewAccount());
        await scene.Work.SendMessageAsync("a report");
        scene.Probe.Handle = async (_, _) =>
        {
            await renewals.Seen;
            Assert.Null((await scene.Work.ReceiveMessageAsync()).Value);
        };
        var host = await scene.StartAsync(Watched(scene, renewals) with { MessageLease = TimeSpan.FromSeconds(2) });

        Assert.Equal(1, await host.DrainQueuesAsync());

        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task Half_of_the_lease_brings_a_new_receipt_and_voids_the_old_one()
    {
        var clock = new ManualTimeProvider();
        var renewal = new LogWatch(LeaseRenewed, times: 1);
        await using var scene = new QueueScene(azurite.NewAccount());
        RequestFailedException? refusal = null;
        scene.Probe.Handle = async (_, context) =>
        {
            clock.Advance(FunctionsHostOptions.DefaultMessageLease / 2);
            await renewal.Seen;
            refusal = await Assert.ThrowsAsync<RequestFailedException>(() => DeleteAsync(scene, context));
        };
        await scene.Work.SendMessageAsync("a report");
        var host = await scene.StartAsync(Watched(scene, renewal) with { Clock = clock });

        await host.DrainQueuesAsync();

        Assert.Equal(QueueErrorCode.PopReceiptMismatch, refusal?.ErrorCode);
        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task A_renewed_message_keeps_its_text()
    {
        var clock = new ManualTimeProvider();
        var renewal = new LogWatch(LeaseRenewed, times: 1);
        await using var scene = new QueueScene(azurite.NewAccount(), """ "visibilityTimeout": "00:00:00", "maxDequeueCount": 2 """);
        scene.Probe.Handle = async (_, _) =>
        {
            clock.Advance(FunctionsHostOptions.DefaultMessageLease / 2);
            await renewal.Seen;
            throw new InvalidOperationException("never");
        };
        await scene.Work.SendMessageAsync("a report");
        var host = await scene.StartAsync(Watched(scene, renewal) with { Clock = clock });

        await host.DrainQueuesAsync();

        Assert.Equal(["a report", "a report"], scene.Probe.Seen);
    }

    [Fact]
    public async Task A_message_that_somebody_else_deleted_meanwhile_is_no_fault()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        await scene.Work.SendMessageAsync("first");
        scene.Probe.Handle = async (body, context) => await (body == "first" ? DeleteAsync(scene, context) : Task.CompletedTask);
        var host = await scene.StartAsync(typeof(TextFunction));

        await host.DrainQueuesAsync();
        await scene.Work.SendMessageAsync("second");
        await host.DrainQueuesAsync();

        Assert.Equal(["first", "second"], scene.Probe.Seen);
    }

    [Fact]
    public async Task A_stale_receipt_leaves_the_message_to_the_one_who_has_it_now()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        await scene.Work.SendMessageAsync("a report");
        scene.Probe.Handle = (_, context) =>
            scene.Work.UpdateMessageAsync(Data(context, "Id"), Data(context, "PopReceipt"), visibilityTimeout: TimeSpan.FromMinutes(1));
        var host = await scene.StartAsync(typeof(TextFunction));

        Assert.Equal(1, await host.DrainQueuesAsync());

        Assert.Equal(1, await QueueScene.CountAsync(scene.Work));
    }

    private static FunctionsHostOptions Watched(QueueScene scene, LogWatch watch) => scene.Options(typeof(TextFunction)) with
    {
        Services = services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(watch)),
    };

    private static Task<Response> DeleteAsync(QueueScene scene, FunctionContext context) =>
        scene.Work.DeleteMessageAsync(Data(context, "Id"), Data(context, "PopReceipt"));

    private static string Data(FunctionContext context, string name) => (string)context.BindingContext.BindingData[name]!;
}
