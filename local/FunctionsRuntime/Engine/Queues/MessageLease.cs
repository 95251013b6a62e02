using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Keeps a message hidden from others while its function runs.</summary>
internal sealed class MessageLease : IAsyncDisposable
{
    private readonly QueueClient queue;
    private readonly QueueMessage message;
    private readonly TimeSpan duration;
    private readonly ILogger logger;
    private readonly PeriodicTimer halves;
    private readonly Task renewals;

    public MessageLease(QueueClient queue, QueueMessage message, TimeSpan duration, TimeProvider clock, ILogger logger)
    {
        (this.queue, this.message, this.duration, this.logger) = (queue, message, duration, logger);
        Receipt = message.PopReceipt;
        halves = new PeriodicTimer(duration / 2, clock);
        renewals = RenewAsync();
    }

    /// <summary>The receipt of the latest renewal; older ones are void.</summary>
    public string Receipt { get; private set; }

    /// <summary>Ends the renewals; from then on the receipt does not change.</summary>
    public async ValueTask DisposeAsync()
    {
        halves.Dispose();
        await renewals;
    }

    private async Task RenewAsync()
    {
        while (await halves.WaitForNextTickAsync() && await TryRenewAsync())
        {
            Log.LeaseRenewed(logger, message.MessageId, queue.Name);
        }
    }

    /// <summary>Renews once, to its end: a renewal that is cut short would lose the only valid receipt.</summary>
    private async Task<bool> TryRenewAsync()
    {
        try
        {
            Receipt = (await queue.UpdateMessageAsync(message.MessageId, Receipt, visibilityTimeout: duration)).Value.PopReceipt;
            return true;
        }
        catch (RequestFailedException gone) when (StorageFaults.IsLostMessage(gone))
        {
            Log.LeaseLost(logger, message.MessageId, queue.Name);
            return false;
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault))
        {
            Log.RenewalFailed(logger, fault, message.MessageId, queue.Name);
            return true;
        }
    }
}
