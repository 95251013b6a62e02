using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Keeps the queue and timer listeners going from the start of the host to its stop.</summary>
internal sealed class TriggerService(
    IReadOnlyList<QueueListener> queues,
    IReadOnlyList<TimerListener> timers,
    FunctionsHostOptions options,
    IHostApplicationLifetime lifetime,
    TimeProvider clock,
    ILogger<TriggerService> logger) : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource ending = new();
    private Task[] listening = [];

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Listen)
        {
            IEnumerable<ITriggerListener> listeners = [.. queues, .. timers];
            listening = [.. listeners.Select(listener => options.Begin(() => ListenAsync(listener)))];
        }

        return Task.CompletedTask;
    }

    // Not CancelAsync: it would go on outside of what options.Begin runs on.
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        stopping.Cancel();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await IdleAsync().WaitAsync(options.DrainLimit, clock, cancellationToken);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            Log.DrainLimitReached(logger);
            End();

            // What ignores its cancellation ends with the process; listeners have logged their faults.
            await IdleAsync().WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Has every visible message processed, and what they cause, until all queues are empty.</summary>
    public async Task<int> DrainQueuesAsync(CancellationToken ct)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ending.Token, ct);
        var first = queues.Sum(queue => queue.Begun);
        int begun;
        bool wasBusy;
        do
        {
            (begun, wasBusy) = (queues.Sum(queue => queue.Begun), queues.Any(queue => queue.IsBusy));
            await Task.WhenAll(queues.Select(queue => queue.FetchAsync(both.Token)));
            await Task.WhenAll(queues.Select(queue => queue.IdleAsync(ct)));
        }
        while (wasBusy || queues.Sum(queue => queue.Begun) > begun);
        return begun - first;
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
            lifetime.StopApplication();
        }
    }

    private void End() => ending.Cancel();

    private async Task IdleAsync()
    {
        await Task.WhenAll(listening);
        await Task.WhenAll(queues.Select(queue => queue.IdleAsync(CancellationToken.None)));
    }
}
