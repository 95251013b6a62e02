using NodaTime;

namespace Bench.Signals;

/// <summary>What is decided by chance, the same for each seed.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>The source, for what draws by itself.</summary>
    public Random Random => random;

    /// <summary>Whether something happens that happens in this share of all times.</summary>
    public bool Is(double share) => random.NextDouble() < share;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    /// <summary>A time up to this one.</summary>
    public Duration UpTo(Duration longest) => longest * random.NextDouble();

    /// <summary>One of several, each as likely.</summary>
    public T One<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>Waits that are short mostly and seldom long, as things that come by chance have between them.</summary>
    public Duration Wait(Duration mean) => mean * -Math.Log(1 - random.NextDouble());

    /// <summary>The moments, within a time, at which something happens by chance.</summary>
    public IEnumerable<Instant> Moments(Instant from, Instant until, double perWeek)
    {
        for (var at = from + Wait(Duration.FromDays(7) / perWeek); at < until; at += Wait(Duration.FromDays(7) / perWeek))
        {
            yield return at;
        }
    }
}
