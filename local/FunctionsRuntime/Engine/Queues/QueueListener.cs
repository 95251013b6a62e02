using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Fetches the messages of one queue and has them processed.</summary>
internal sealed class QueueListener(
    QueuePair queues,
    MessageProcessor processor,
    QueueSettings settings,
    FunctionsHostOptions options,
    TimeProvider clock,
    ILogger logger) : ITriggerListener
{
    private readonly RunningWork running = new();

    /// <summary>Whether messages are being processed.</summary>
    public bool IsBusy => running.Count > 0;

    /// <summary>How many messages were fetched since the host started.</summary>
    public int Begun => running.Begun;

    /// <summary>Polls until it is told to stop, faster while there is work.</summary>
    public async Task ListenAsync(CancellationToken stopping, CancellationToken ending)
    {
        var backOff = new PollingBackOff(settings.MaxPollingInterval, options.Random);
        while (!stopping.IsCancellationRequested)
        {
            if (await TryFetchAsync(ending) > 0)
            {
                backOff.Reset();
                await running.AtMostAsync(settings.FetchBelow, stopping);
            }
            else
            {
                await Task.Delay(backOff.Next(), clock, stopping);
            }
        }
    }

    /// <summary>Begins to process what is visible now, at most one batch, and returns how many messages that is.</summary>
    public async Task<int> FetchAsync(CancellationToken ending)
    {
        try
        {
            // Cut short only at the very end: what such a call received is hidden for a whole lease with nobody to process it.
            QueueMessage[] messages = await queues.Queue.ReceiveMessagesAsync(settings.BatchSize, options.MessageLease, ending);
            foreach (var message in messages)
            {
                running.Add(options.Begin(() => processor.ProcessAsync(message, ending)));
            }

            return messages.Length;
        }
        catch (RequestFailedException missing) when (StorageFaults.IsMissingQueue(missing))
        {
            await queues.Queue.CreateIfNotExistsAsync(cancellationToken: ending);
            return 0;
        }
    }

    /// <summary>Waits until nothing that it began is running.</summary>
    public Task IdleAsync(CancellationToken ct) => running.AtMostAsync(0, ct);

    private async Task<int> TryFetchAsync(CancellationToken ending)
    {
        try
        {
            return await FetchAsync(ending);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !ending.IsCancellationRequested)
        {
            Log.PollingFailed(logger, fault, queues.Queue.Name);
            return 0;
        }
    }
}
