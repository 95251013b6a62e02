using System.Text.Json;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class QueueTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string RetriedAtOnce = """ "visibilityTimeout": "00:00:00", "maxDequeueCount": 3 """;

    [Fact]
    public async Task A_message_that_is_processed_is_deleted()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        var host = await scene.StartAsync(typeof(TextFunction));
        await scene.Work.SendMessageAsync("a report");

        Assert.Equal(1, await host.DrainQueuesAsync());

        Assert.Equal(["a report"], scene.Probe.Seen);
        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task A_message_that_fails_stays_hidden_for_the_visibility_timeout()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), """ "visibilityTimeout": "00:05:00" """);
        scene.Probe.Handle = static (_, _) => throw new InvalidOperationException("not now");
        var host = await scene.StartAsync(typeof(TextFunction));
        await scene.Work.SendMessageAsync("a report");

        Assert.Equal(1, await host.DrainQueuesAsync());
        Assert.Equal(0, await host.DrainQueuesAsync());

        Assert.Equal(1, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task A_message_that_fails_comes_back_when_the_visibility_timeout_is_over()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), RetriedAtOnce);
        scene.Probe.Handle = (_, _) => scene.Probe.Seen.Count == 1 ? throw new InvalidOperationException("not now") : Task.CompletedTask;
        var host = await scene.StartAsync(typeof(TextFunction));
        await scene.Work.SendMessageAsync("a report");

        await host.DrainQueuesAsync();

        Assert.Equal(["a report", "a report"], scene.Probe.Seen);
        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task A_message_that_fails_too_often_moves_to_the_poison_queue()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), RetriedAtOnce);
        scene.Probe.Handle = static (_, _) => throw new InvalidOperationException("never");
        var host = await scene.StartAsync(typeof(TextFunction));
        await scene.Work.SendMessageAsync("a report");

        Assert.Equal(3, await host.DrainQueuesAsync());

        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
        Assert.Equal("a report", (await scene.Poison.ReceiveMessageAsync()).Value.MessageText);
    }

    [Fact]
    public async Task A_message_that_was_received_too_often_moves_without_being_run()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), """ "maxDequeueCount": 1 """);
        await scene.Work.SendMessageAsync("a report");
        var received = (await scene.Work.ReceiveMessageAsync()).Value;
        await scene.Work.UpdateMessageAsync(received.MessageId, received.PopReceipt, visibilityTimeout: TimeSpan.Zero);
        var host = await scene.StartAsync(typeof(TextFunction));

        await host.DrainQueuesAsync();

        Assert.Empty(scene.Probe.Seen);
        Assert.Equal("a report", (await scene.Poison.ReceiveMessageAsync()).Value.MessageText);
    }

    [Fact]
    public async Task A_message_that_fails_in_a_poison_queue_stays_there_hidden()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), RetriedAtOnce);
        scene.Probe.Handle = static (_, _) => throw new InvalidOperationException("never");
        await scene.Poison.CreateAsync();
        await scene.Poison.SendMessageAsync("a report");
        var host = await scene.StartAsync(typeof(PoisonFunction));

        Assert.Equal(1, await host.DrainQueuesAsync());

        Assert.Equal(1, await QueueScene.CountAsync(scene.Poison));
        Assert.False(await scene.Queue("work-poison-poison").ExistsAsync());
    }

    [Fact]
    public async Task What_one_queue_poisons_the_function_of_the_poison_queue_takes()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), RetriedAtOnce);
        scene.Probe.Handle = static (_, context) =>
            context.FunctionDefinition.Name == "Text" ? throw new InvalidOperationException("never") : Task.CompletedTask;
        var host = await scene.StartAsync(typeof(TextFunction), typeof(PoisonFunction));
        await scene.Work.SendMessageAsync("a report");

        Assert.Equal(4, await host.DrainQueuesAsync());

        Assert.Equal(0, await QueueScene.CountAsync(scene.Poison));
    }

    [Fact]
    public async Task A_message_that_is_not_base64_moves_to_the_poison_queue_as_it_is()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        await scene.Queue("work", QueueMessageEncoding.None).SendMessageAsync("*plain*");
        var host = await scene.StartAsync(typeof(TextFunction));

        await host.DrainQueuesAsync();

        var poison = await scene.Queue("work-poison", QueueMessageEncoding.None).ReceiveMessageAsync();
        Assert.Equal("*plain*", poison.Value.MessageText);
        Assert.Equal(0, await QueueScene.CountAsync(scene.Work));
    }

    [Fact]
    public async Task Plain_text_is_read_where_host_json_says_so()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), """ "messageEncoding": "none" """);
        await scene.Queue("work", QueueMessageEncoding.None).SendMessageAsync("*plain*");
        var host = await scene.StartAsync(typeof(TextFunction));

        await host.DrainQueuesAsync();

        Assert.Equal(["*plain*"], scene.Probe.Seen);
    }

    [Fact]
    public async Task A_message_can_be_bytes()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        await scene.Work.SendMessageAsync(BinaryData.FromBytes(new byte[] { 0xCA, 0xFE }));
        var host = await scene.StartAsync(typeof(BytesFunction));

        await host.DrainQueuesAsync();

        Assert.Equal(["CAFE"], scene.Probe.Seen);
    }

    [Fact]
    public async Task A_message_can_be_read_from_json_without_regard_to_case()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        await scene.Work.SendMessageAsync("""{ "to": "Nidos", "pages": 2 }""");
        var host = await scene.StartAsync(typeof(LetterFunction));

        await host.DrainQueuesAsync();

        Assert.Equal(["Letter { To = Nidos, Pages = 2 }"], scene.Probe.Seen);
    }

    [Fact]
    public async Task Json_that_cannot_be_read_is_a_failed_try()
    {
        await using var scene = new QueueScene(azurite.NewAccount(), RetriedAtOnce);
        await scene.Work.SendMessageAsync("not json");
        var host = await scene.StartAsync(typeof(LetterFunction));

        Assert.Equal(3, await host.DrainQueuesAsync());

        Assert.Equal(1, await QueueScene.CountAsync(scene.Poison));
    }

    [Fact]
    public async Task The_queue_and_the_account_can_be_named_by_settings()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        var options = scene.Options(typeof(MessageFunction));
        var host = await scene.StartAsync(options with
        {
            Settings = new Dictionary<string, string?>
            {
                ["OtherAccount"] = options.Settings["AzureWebJobsStorage"],
                ["QueueName"] = "work",
            },
        });
        await scene.Work.SendMessageAsync("a report");

        await host.DrainQueuesAsync();

        Assert.Equal(["a report, 1"], scene.Probe.Seen);
    }

    [Fact]
    public async Task The_binding_data_tells_about_the_message_as_the_host_does()
    {
        IReadOnlyDictionary<string, object?> data = new Dictionary<string, object?>();
        await using var scene = new QueueScene(azurite.NewAccount());
        scene.Probe.Handle = (_, context) =>
        {
            data = context.BindingContext.BindingData;
            return Task.CompletedTask;
        };
        var sent = (await scene.Work.SendMessageAsync("a report")).Value;
        var host = await scene.StartAsync(typeof(TextFunction));

        await host.DrainQueuesAsync();

        Assert.Equal("a report", data["QueueTrigger"]);
        Assert.Equal(sent.MessageId, data["Id"]);
        Assert.Equal("1", data["DequeueCount"]);
        Assert.NotEmpty(Assert.IsType<string>(data["PopReceipt"]));
        Assert.Equal(JsonSerializer.Serialize(sent.InsertionTime), data["InsertionTime"]);
        Assert.Equal(JsonSerializer.Serialize(sent.ExpirationTime), data["ExpirationTime"]);
        Assert.Contains("NextVisibleTime", data.Keys);
    }

    [Fact]
    public async Task A_queue_that_is_missing_is_created()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        await scene.Work.DeleteAsync();
        var host = await scene.StartAsync(typeof(TextFunction));

        await host.DrainQueuesAsync();

        Assert.True(await scene.Work.ExistsAsync());
    }

    [Fact]
    public async Task Messages_that_a_function_sends_are_drained_too()
    {
        await using var scene = new QueueScene(azurite.NewAccount());
        scene.Probe.Handle = async (body, _) => await (body == "first" ? scene.Work.SendMessageAsync("second") : Task.CompletedTask);
        await scene.Work.SendMessageAsync("first");
        var host = await scene.StartAsync(typeof(TextFunction));

        Assert.Equal(2, await host.DrainQueuesAsync());

        Assert.Equal(["first", "second"], scene.Probe.Seen);
    }
}
