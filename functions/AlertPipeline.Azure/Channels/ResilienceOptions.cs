using AlertPipeline.Settings;

namespace AlertPipeline.Channels;

/// <summary>How long and how often a channel tries within one send. Whoever calls it tries again later, after minutes.</summary>
internal sealed record ResilienceOptions
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestTotal = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The time for one attempt.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The time for all attempts and the waits between them.</summary>
    public TimeSpan TotalTimeout { get; init; } = LongestTotal;

    /// <summary>Attempts after the first.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The wait before the first retry; it doubles for the next and is spread at random.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait within a send. Who asks for more is left for later.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The longest a receiver can put us off: it must not be able to silence an alert.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>So many attempts at one server, with nothing but failures, open its circuit.</summary>
    public int CircuitFailures { get; init; } = 5;

    /// <summary>The time within which those failures count together.</summary>
    public TimeSpan CircuitWindow { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a circuit that opens keeps attempts away at first; twice as long each time that the server fails again.</summary>
    public TimeSpan FirstCircuitBreak { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest that an open circuit keeps attempts away.</summary>
    public TimeSpan CircuitBreak { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a circuit is open after so many attempts to close it.</summary>
    public TimeSpan BreakAfter(int attempts) => FirstCircuitBreak * Math.Pow(2, attempts) is var grown && grown < CircuitBreak ? grown : CircuitBreak;

    public static ResilienceOptions Read(SettingsReader settings) => new ResilienceOptions().ReadFrom(settings);

    private ResilienceOptions ReadFrom(SettingsReader settings) => new()
    {
        AttemptTimeout = settings.Duration(nameof(AttemptTimeout), AttemptTimeout, Shortest, LongestTotal),
        TotalTimeout = settings.Duration(nameof(TotalTimeout), TotalTimeout, Shortest, LongestTotal),
        Retries = settings.Number(nameof(Retries), Retries, 1, 5),
        RetryDelay = settings.Duration(nameof(RetryDelay), RetryDelay, TimeSpan.Zero, LongestTotal),
        LongestWait = settings.Duration(nameof(LongestWait), LongestWait, TimeSpan.Zero, LongestTotal),
        LongestRetryAfter = settings.Duration(nameof(LongestRetryAfter), LongestRetryAfter, TimeSpan.Zero, Day),
        CircuitFailures = settings.Number(nameof(CircuitFailures), CircuitFailures, 2, 1000),
        CircuitWindow = settings.Duration(nameof(CircuitWindow), CircuitWindow, TimeSpan.FromSeconds(1), Day),
        FirstCircuitBreak = settings.Duration(nameof(FirstCircuitBreak), FirstCircuitBreak, TimeSpan.FromSeconds(1), Day),
        CircuitBreak = settings.Duration(nameof(CircuitBreak), CircuitBreak, TimeSpan.FromSeconds(1), Day),
    };
}
