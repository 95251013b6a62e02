using System.Collections.Concurrent;

namespace FunctionsRuntime;

/// <summary>Timers of a host without a storage account: every claim is granted, and nothing outlives the host.</summary>
internal sealed class MemoryTimerStore : ITimerStore
{
    private readonly ConcurrentDictionary<string, TimerStatus> statuses = new(StringComparer.OrdinalIgnoreCase);

    public Task<TimerStatus?> ReadAsync(string timer, CancellationToken ct) => Task.FromResult(statuses.GetValueOrDefault(timer));

    public Task WriteAsync(string timer, TimerStatus status, CancellationToken ct)
    {
        statuses[timer] = status;
        return Task.CompletedTask;
    }

    public Task<ClaimAnswer> ClaimAsync(string timer, DateTimeOffset occurrence, CancellationToken ct) =>
        Task.FromResult<ClaimAnswer>(new ClaimAnswer.Granted(new Unshared()));

    private sealed class Unshared : TimerClaim
    {
        public override Task CompleteAsync() => Task.CompletedTask;

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
