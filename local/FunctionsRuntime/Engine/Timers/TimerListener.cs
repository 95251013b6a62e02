using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Runs one timer function whenever it is due.</summary>
internal sealed class TimerListener(
    TimerFunction timer, ITimerStore store, FunctionInvoker invoker, FunctionsHostOptions options, TimeProvider clock, ILogger logger) : ITriggerListener, IDisposable
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(24);
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim oneRun = new(1, 1);
    private readonly DateTimeOffset startedAt = clock.GetUtcNow();
    private readonly bool isMonitored = timer.UseMonitor && !timer.Schedule.IsUnderAMinute(clock.GetUtcNow());
    private TimerAgenda? agenda;

    public string Name => timer.Function.Name;

    public async Task ListenAsync(CancellationToken stopping, CancellationToken ending)
    {
        while (!stopping.IsCancellationRequested)
        {
            var wait = await TryRunIfDueAsync(ending);
            await (options.WaitForTimer?.Invoke(Name, wait, stopping) ?? Task.Delay(wait, clock, stopping));
        }
    }

    /// <summary>Runs the timer if it is due, and returns whether it was run here.</summary>
    public async Task<bool> RunIfDueAsync(CancellationToken ending)
    {
        using var turn = await TurnAsync(ending);
        agenda ??= await LoadAsync(ending);
        var now = clock.GetUtcNow();
        return agenda.Next <= now && await RunOccurrenceAsync(agenda, now, ending);
    }

    /// <summary>Runs the timer now, due or not, and throws what it throws.</summary>
    public async Task RunNowAsync(CancellationToken ending)
    {
        using var turn = await TurnAsync(ending);
        await InvokeAsync(agenda?.Status, isPastDue: false, ending);
    }

    public void Dispose() => oneRun.Dispose();

    private async Task<TimeSpan> TryRunIfDueAsync(CancellationToken ending)
    {
        try
        {
            var ran = await RunIfDueAsync(ending);
            var wait = agenda!.Next - clock.GetUtcNow();
            return wait > LongestDelay ? LongestDelay
                : wait > TimeSpan.Zero ? wait
                : ran ? TimeSpan.Zero : RetryDelay;
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !ending.IsCancellationRequested)
        {
            Log.TimerStorageFailed(logger, fault, Name);
            return RetryDelay;
        }
    }

    private async Task<TimerAgenda> LoadAsync(CancellationToken ct)
    {
        var fresh = TimerAgenda.Fresh(timer, startedAt);
        if (!isMonitored)
        {
            return fresh;
        }

        if (await store.ReadAsync(Name, ct) is { } stored && stored.Next == timer.Schedule.NextAfter(stored.LastUpdated))
        {
            return fresh.ContinuedFrom(stored, startedAt);
        }

        await store.WriteAsync(Name, new(null, timer.Schedule.NextAfter(startedAt), startedAt), ct);
        return fresh;
    }

    private async Task<bool> RunOccurrenceAsync(TimerAgenda due, DateTimeOffset now, CancellationToken ending)
    {
        var answer = await store.ClaimAsync(Name, due.Next, ending);
        if (answer is not ClaimAnswer.RunsElsewhere)
        {
            var next = timer.Schedule.NextAfter(now);
            agenda = new(next, isMonitored ? new(now, next, now) : null, IsPastDue: false);
        }

        if (answer is not ClaimAnswer.Granted { Claim: var claim })
        {
            Log.TimerRunsElsewhere(logger, Name);
            return false;
        }

        await using (claim)
        {
            await TryInvokeAsync(due, ending);
            await StoreAsync(agenda!.Status);
            await claim.CompleteAsync();
        }

        return true;
    }

    private Task StoreAsync(TimerStatus? status) =>
        status is null ? Task.CompletedTask : store.WriteAsync(Name, status, CancellationToken.None);

    private async Task TryInvokeAsync(TimerAgenda due, CancellationToken ending)
    {
        try
        {
            await InvokeAsync(due.Status, due.IsPastDue, ending);
            Log.TimerDone(logger, Name);
        }
        catch (Exception failure)
        {
            Log.TimerFailed(logger, failure, Name);
        }
    }

    private Task InvokeAsync(TimerStatus? status, bool isPastDue, CancellationToken ending) => invoker.RunAsync(
        timer.Function, new TimerInput(new TimerInfo { ScheduleStatus = status?.ToScheduleStatus(), IsPastDue = isPastDue }), ending);

    private async Task<IDisposable> TurnAsync(CancellationToken ct)
    {
        await oneRun.WaitAsync(ct);
        return new Turn(oneRun);
    }

    private sealed class Turn(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
