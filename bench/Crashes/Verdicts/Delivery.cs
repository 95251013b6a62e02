using NodaTime;

namespace Bench.Crashes.Verdicts;

/// <summary>Whether, and how late, an expectation was met.</summary>
/// <param name="Expected">What was expected.</param>
/// <param name="ReceivedAt">When it was met; null when it was not.</param>
/// <param name="Delay">How long after it could be sent, or after the last restart before it; null when that is not known.</param>
internal sealed record Delivery(Expectation Expected, Instant? ReceivedAt, Duration? Delay)
{
    public static Delivery Of(Expectation expected, Evidence evidence)
    {
        var received = evidence.Messages.Where(expected.IsMetBy).Select(message => (Instant?)Instant.FromDateTimeOffset(message.ReceivedAt)).Min();
        return new Delivery(expected, received, received - Later(expected.Due, evidence.Starts.Where(start => start <= received)));
    }

    private static Instant? Later(Instant? due, IEnumerable<Instant> starts) => due is { } from ? starts.Append(from).Max() : null;
}
