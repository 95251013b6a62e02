using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Takes one received message to its end.</summary>
internal sealed class MessageProcessor(
    FunctionDescriptor function,
    FunctionInvoker invoker,
    QueuePair queues,
    QueueSettings settings,
    TimeSpan leaseDuration,
    TimeProvider clock,
    ILogger logger)
{
    /// <summary>Never throws: a message that cannot be settled comes back by itself when its lease is over.</summary>
    public async Task ProcessAsync(QueueMessage message, CancellationToken ending)
    {
        try
        {
            var (verdict, receipt) = MessageRules.BeforeRun(message.DequeueCount, settings.MaxDequeueCount, queues.HasPoison) is var before
                && before == MessageVerdict.Run
                    ? await RunLeasedAsync(message, ending)
                    : (before, message.PopReceipt);
            await SettleAsync(message, verdict, receipt);
        }
        catch (RequestFailedException gone) when (StorageFaults.IsLostMessage(gone))
        {
            Log.LeaseLost(logger, message.MessageId, queues.Queue.Name);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault))
        {
            Log.SettlingFailed(logger, fault, message.MessageId, queues.Queue.Name);
        }
    }

    private async Task<(MessageVerdict Verdict, string Receipt)> RunLeasedAsync(QueueMessage message, CancellationToken ending)
    {
        MessageVerdict verdict;
        var lease = new MessageLease(queues.Queue, message, leaseDuration, clock, logger);
        await using (lease)
        {
            verdict = await RunAsync(message, ending);
        }

        return (verdict, lease.Receipt);
    }

    private async Task<MessageVerdict> RunAsync(QueueMessage message, CancellationToken ending)
    {
        try
        {
            await invoker.RunAsync(function, new QueueInput(message), ending);
            Log.MessageDone(logger, function.Name, message.MessageId);
            return MessageVerdict.Delete;
        }
        catch (Exception failure)
        {
            var verdict = MessageRules.AfterFailure(message.DequeueCount, settings.MaxDequeueCount, queues.HasPoison);
            Log.MessageFailed(logger, failure, function.Name, message.MessageId, message.DequeueCount, verdict);
            return verdict;
        }
    }

    private async Task SettleAsync(QueueMessage message, MessageVerdict verdict, string receipt)
    {
        switch (verdict)
        {
            case MessageVerdict.Delete:
                await queues.Queue.DeleteMessageAsync(message.MessageId, receipt);
                break;
            case MessageVerdict.Retry:
                await queues.Queue.UpdateMessageAsync(message.MessageId, receipt, visibilityTimeout: settings.VisibilityTimeout);
                break;
            case MessageVerdict.Poison:
                await queues.MoveToPoisonAsync(message, receipt, CancellationToken.None);
                Log.MessagePoisoned(logger, message.MessageId, queues.Queue.Name, message.DequeueCount);
                break;
        }
    }
}
