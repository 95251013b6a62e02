namespace FunctionsRuntime;

/// <summary>How long to wait before an empty queue is asked again: longer each time, and never in step with others.</summary>
internal sealed class PollingBackOff(TimeSpan longest, Random random)
{
    private const double Growth = 2;
    private const double Spread = 0.2;

    private TimeSpan current;

    public void Reset() => current = TimeSpan.Zero;

    public TimeSpan Next()
    {
        var shortest = QueueSettings.ShortestPollingInterval;
        var grown = current * Growth * (1 - Spread + (2 * Spread * random.NextDouble()));
        current = grown < shortest ? shortest : grown > longest ? longest : grown;
        return current;
    }
}
