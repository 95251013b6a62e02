using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Keeps the queue and timer listeners going from the start of the host to its stop.</summary>
internal sealed class TriggerService(
    IReadOnlyList<QueueListener> queues,
    IReadOnlyList<TimerListener> timers,
    FunctionsHostOptions options,
    TimeProvider clock,
    ILogger<TriggerService> logger) : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource ending = new();
    private Task[] listening = [];

    private IEnumerable<ITriggerListener> Listeners => [.. queues, .. timers];

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Listen)
        {
            listening = [.. Listeners.Select(listener => Task.Run(() => ListenAsync(listener), CancellationToken.None))];
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => stopping.CancelAsync();

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await IdleAsync(cancellationToken).WaitAsync(options.DrainLimit, clock, cancellationToken);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            Log.DrainLimitReached(logger);
            await ending.CancelAsync();
            await IdleAsync(CancellationToken.None);
        }
    }

    /// <summary>Has every visible message processed, and what they cause, until all queues are empty.</summary>
    public async Task<int> DrainQueuesAsync(CancellationToken ct)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ending.Token, ct);
        var total = 0;
        int found;
        do
        {
            found = (await Task.WhenAll(queues.Select(queue => queue.FetchAsync(both.Token)))).Sum();
            await Task.WhenAll(queues.Select(queue => queue.IdleAsync(ct)));
            total += found;
        }
        while (found > 0);
        return total;
    }

    public async Task<int> RunDueTimersAsync(CancellationToken ct)
    {
        var ran = 0;
        foreach (var timer in timers)
        {
            ran += await timer.RunIfDueAsync(ct) ? 1 : 0;
        }

        return ran;
    }

    public Task RunTimerAsync(string functionName, CancellationToken ct) =>
        (timers.FirstOrDefault(timer => timer.Name.Equals(functionName, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"There is no timer function {functionName}.", nameof(functionName))).RunNowAsync(ct);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        stopping.Dispose();
        ending.Dispose();
        foreach (var timer in timers)
        {
            timer.Dispose();
        }
    }

    private async Task ListenAsync(ITriggerListener listener)
    {
        try
        {
            await listener.ListenAsync(stopping.Token, ending.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Log.ListenerStopped(logger);
        }
        catch (Exception fault)
        {
            Log.ListenerFailed(logger, fault);
            throw;
        }
    }

    private async Task IdleAsync(CancellationToken ct)
    {
        await Task.WhenAll(listening);
        await Task.WhenAll(Listeners.Select(listener => listener.IdleAsync(ct)));
    }
}
