using AlertPipeline.Testing.StorageConformance.Queues;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.QueueStorage;

/// <summary>An account of the emulator, where time passes as it does.</summary>
internal sealed class AzuriteQueueAccount(string connectionString) : IQueueAccount
{
    // The clock of the emulator counts whole milliseconds, and a timer may be early by a few.
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);

    public QueueServiceClient Open(QueueMessageEncoding encoding) => new(connectionString, new QueueClientOptions { MessageEncoding = encoding });

    public async Task PassAsync(TimeSpan time)
    {
        using var timer = new PeriodicTimer(time + Margin);
        await timer.WaitForNextTickAsync();
    }
}
