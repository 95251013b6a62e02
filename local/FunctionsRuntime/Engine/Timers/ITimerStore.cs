namespace FunctionsRuntime;

/// <summary>What the hosts of one app share about its timers.</summary>
internal interface ITimerStore
{
    /// <summary>The stored occurrences of a timer, or null where none are stored.</summary>
    Task<TimerStatus?> ReadAsync(string timer, CancellationToken ct);

    /// <summary>Stores the occurrences of a timer.</summary>
    Task WriteAsync(string timer, TimerStatus status, CancellationToken ct);

    /// <summary>Claims one occurrence for this host.</summary>
    Task<ClaimAnswer> ClaimAsync(string timer, DateTimeOffset occurrence, CancellationToken ct);
}
