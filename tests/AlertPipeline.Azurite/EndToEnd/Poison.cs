using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.DeadLetters;
using AlertPipeline.Storage;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Messages that the host put aside, and what becomes of them.</summary>
internal static class Poison
{
    /// <summary>Puts a message where the host puts those that failed too often, and lets the app take it.</summary>
    public static async Task PutAsideAsync(this Pipeline pipeline, string body, string queue = StorageNames.ReportsQueue)
    {
        var poison = Queue(pipeline, queue + StorageNames.PoisonSuffix);
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync(body);
        await pipeline.SettleAsync();
    }

    /// <summary>Lets the app take a copy of a message that was put aside, as often as the queue may deliver it.</summary>
    public static async Task DeliverAsync(this Pipeline pipeline, string copy, string body, string queue = StorageNames.ReportsQueue)
    {
        await using var scope = pipeline.Services.CreateAsyncScope();
        var message = QueuesModelFactory.QueueMessage(copy, "receipt", new BinaryData(body), dequeueCount: 1);
        await scope.ServiceProvider.GetRequiredService<DeadLetterRecording>().RecordAsync(queue, message, CancellationToken.None);
    }

    /// <summary>How many messages lie in a queue, hidden ones included.</summary>
    public static async Task<int> MessagesAsync(this Pipeline pipeline, string queue) =>
        (await Queue(pipeline, queue).GetPropertiesAsync()).Value.ApproximateMessagesCount;

    public static async Task<IReadOnlyList<JsonObject>> DeadLettersAsync(this Pipeline pipeline) =>
        [.. (await pipeline.GetAsync("/api/v1/dead-letters", "demo-oncall-key"))["items"]!.AsArray().Select(item => item!.AsObject())];

    /// <summary>Asks an administrator's wish, which must be accepted, and returns the answer.</summary>
    public static async Task<JsonObject> ReplayAsync(this Pipeline pipeline, object filter)
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, "/api/v1/dead-letters/replays", "demo-admin-key", JsonContent.Create(filter));
        Assert.Equal(202, (int)response.StatusCode);
        return await Pipeline.ReadAsync(response);
    }

    /// <summary>Puts one letter back and returns the status of the answer.</summary>
    public static async Task<int> ReplayAsync(this Pipeline pipeline, JsonObject letter, string key = "demo-admin-key")
    {
        using var response = await pipeline.SendAsync(HttpMethod.Post, $"/api/v1/dead-letters/{letter["id"]}/replays", key);
        return (int)response.StatusCode;
    }

    public static QueueClient Queue(Pipeline pipeline, string name) =>
        new(pipeline.Storage, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
