using System.Collections.Concurrent;

namespace FunctionsRuntime;

/// <summary>Timers of a host that has no storage account: every claim is granted, and nothing outlives the host.</summary>
internal sealed class MemoryTimerStore : ITimerStore
{
    private readonly ConcurrentDictionary<string, TimerStatus> statuses = new(StringComparer.OrdinalIgnoreCase);

    public Task<TimerStatus?> ReadAsync(string timer, CancellationToken ct) => Task.FromResult(statuses.GetValueOrDefault(timer));

    public Task WriteAsync(string timer, TimerStatus status, CancellationToken ct)
    {
        statuses[timer] = status;
        return Task.CompletedTask;
    }

    public Task<ITimerClaim?> TryClaimAsync(string timer, DateTimeOffset occurrence, CancellationToken ct) =>
        Task.FromResult<ITimerClaim?>(new Claim(this, timer));

    private sealed class Claim(MemoryTimerStore store, string timer) : ITimerClaim
    {
        public Task CompleteAsync(TimerStatus? status) =>
            status is null ? Task.CompletedTask : store.WriteAsync(timer, status, CancellationToken.None);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
