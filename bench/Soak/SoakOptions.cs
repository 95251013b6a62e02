namespace Bench.Soak;

/// <summary>What is asked for.</summary>
/// <param name="Length">How long reports come in.</param>
/// <param name="ReportsPerSecond">How many.</param>
/// <param name="Seed">Which faults, and when.</param>
internal sealed record SoakOptions(TimeSpan Length, double ReportsPerSecond, int Seed)
{
    private static readonly TimeSpan ShortestWarmUp = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromMinutes(8);

    /// <summary>How long a new process fills its caches and pools and has its code compiled: its memory rises for eight minutes, which a short soak cannot wait for.</summary>
    public TimeSpan WarmUp => TimeSpan.FromTicks(Math.Clamp(Length.Ticks / 8, ShortestWarmUp.Ticks, LongestWarmUp.Ticks));
}
