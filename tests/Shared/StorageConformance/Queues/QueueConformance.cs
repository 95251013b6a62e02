using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace AlertPipeline.Testing.StorageConformance.Queues;

/// <summary>What holds of every queue service that the app runs on, with an empty queue in an account of its own.</summary>
public abstract class QueueConformance(IQueueAccount account) : IAsyncLifetime
{
    /// <summary>The shortest time that the service can hide a message for.</summary>
    protected static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Longer than any test.</summary>
    protected static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private const string Name = "messages";

    protected QueueServiceClient Service { get; } = account.Open(QueueMessageEncoding.None);

    protected QueueClient Queue => Service.GetQueueClient(Name);

    public async Task InitializeAsync() => await Queue.CreateAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    protected static async Task RefusedAsync(int status, QueueErrorCode code, Func<Task> act)
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(act);
        Assert.Equal((status, code.ToString()), (refusal.Status, refusal.ErrorCode));
    }

    protected QueueClient Encoded(QueueMessageEncoding encoding) => account.Open(encoding).GetQueueClient(Name);

    protected Task PassAsync(TimeSpan time) => account.PassAsync(time);

    protected async Task<SendReceipt> SendAsync(string text, TimeSpan? hidden = null) => (await Queue.SendMessageAsync(text, hidden)).Value;

    protected async Task<QueueMessage> ReceiveAsync(TimeSpan? hidden = null) => (await Queue.ReceiveMessageAsync(hidden)).Value;

    protected async Task<string[]> TextsAsync() =>
        [.. (await Queue.ReceiveMessagesAsync(maxMessages: 32)).Value.Select(message => message.Body.ToString())];
}
