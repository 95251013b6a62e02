using FunctionsRuntime;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class QueueListeningTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Eager = """ "maxPollingInterval": "00:00:00.100", "batchSize": 8 """;

    [Fact]
    public async Task Two_hosts_on_one_queue_never_run_one_message_twice_at_once()
    {
        const int messages = 60;
        await using var scene = new QueueScene(azurite.NewAccount(), Eager);
        var all = new CountdownEvent(messages);
        var reached = new TaskCompletionSource();
        scene.Probe.Handle = async (_, _) =>
        {
            await Task.Yield();
            if (all.Signal())
            {
                reached.SetResult();
            }
        };
        await Task.WhenAll(Enumerable.Range(0, messages).Select(number => scene.Work.SendMessageAsync($"{number}")));

        var first = await scene.StartAsync(Listening(scene));
        var second = await scene.StartAsync(Listening(scene));
        await reached.Task;
        await Task.WhenAll(first.StopAsync(), second.StopAsync());

        Assert.Equal(messages, scene.Probe.Seen.Distinct().Count());
        Assert.Equal(messages, scene.Probe.Seen.Count);
        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task Stopping_lets_a_running_function_end()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), Eager);
        var (entered, leave) = (new TaskCompletionSource(), new TaskCompletionSource());
        scene.Probe.Handle = (_, _) =>
        {
            entered.SetResult();
            return leave.Task;
        };
        await scene.Work.SendMessageAsync("a report");
        var host = await scene.StartAsync(Listening(scene));
        await entered.Task;

        var stopped = host.StopAsync();
        var stoppedEarly = stopped.IsCompleted;
        leave.SetResult();
        await stopped;

        Assert.False(stoppedEarly);
        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task A_function_that_outlives_the_drain_limit_is_cancelled_and_its_message_comes_back()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), Eager);
        var entered = new TaskCompletionSource();
        scene.Probe.Handle = (_, context) =>
        {
            entered.TrySetResult();
            return new TaskCompletionSource().Task.WaitAsync(context.CancellationToken);
        };
        await scene.Work.SendMessageAsync("a report");
        var host = await scene.StartAsync(Listening(scene) with { DrainLimit = TimeSpan.FromMilliseconds(50) });
        await entered.Task;

        await host.StopAsync();

        Assert.Equal("a report", (await scene.Work.ReceiveMessageAsync()).Value.MessageText);
    }

    [Fact]
    public async Task Never_more_run_at_once_than_a_batch_and_the_threshold()
    {
        const int messages = 30;
        const string small = """ "batchSize": 4, "newBatchThreshold": 2, "maxPollingInterval": "00:00:00.100" """;
        await using var scene = new QueueScene(azurite.NewAccount(), small);
        var (running, most, done) = (0, 0, new CountdownEvent(messages));
        var reached = new TaskCompletionSource();
        scene.Probe.Handle = async (_, _) =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            if (done.Signal())
            {
                reached.SetResult();
            }
        };
        await Task.WhenAll(Enumerable.Range(0, messages).Select(number => scene.Work.SendMessageAsync($"{number}")));

        await scene.StartAsync(Listening(scene));
        await reached.Task;

        Assert.InRange(most, 1, 6);
    }

    [Fact]
    public async Task Polling_goes_on_after_the_queue_was_deleted()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), Eager);
        var seen = new TaskCompletionSource();
        scene.Probe.Handle = (_, _) =>
        {
            seen.SetResult();
            return Task.CompletedTask;
        };
        await scene.Work.DeleteAsync();
        await scene.StartAsync(Listening(scene));

        await scene.Work.CreateIfNotExistsAsync();
        await scene.Work.SendMessageAsync("a report");

        await seen.Task;
    }

    [Fact]
    public async Task A_host_starts_and_stops_while_storage_is_out_of_reach()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), Eager);
        var nobodyListens = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;QueueEndpoint=http://127.0.0.1:1/a;";

        var host = await scene.StartAsync(Listening(scene) with
        {
            Settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = nobodyListens },
            DrainLimit = TimeSpan.FromMilliseconds(50),
        });

        await host.StopAsync();
    }

    private static FunctionsHostOptions Listening(QueueScene scene) => scene.Options(typeof(TextFunction)) with { Listen = true };

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen && Interlocked.CompareExchange(ref target, value, seen) != seen; seen = target)
        {
        }
    }
}
