using NodaTime;

namespace Bench.Crashes.Verdicts;

/// <summary>What a round showed.</summary>
/// <param name="Accepted">How many reports were answered with 202.</param>
/// <param name="Cases">How many cases they are in.</param>
/// <param name="Lost">How many of them are in none, and how many messages nobody got.</param>
/// <param name="Unexpected">How many messages nothing explains.</param>
/// <param name="Repeats">How many messages came again under the same id.</param>
/// <param name="InFlight">How many were in flight at the disturbances.</param>
/// <param name="HiddenLetters">How many messages that failed too often are not recorded yet, because a dead host hides them.</param>
/// <param name="Delays">How long after they could be sent, or after the last restart, the messages came.</param>
/// <param name="Faults">What does not hold; empty when all does.</param>
internal sealed record Verdict(
    int Accepted, int Cases, int Lost, int Unexpected, int Repeats, int InFlight, int HiddenLetters, IReadOnlyList<Duration> Delays, IReadOnlyList<string> Faults)
{
    private static readonly Duration Longest = Duration.FromSeconds(60);

    public static Verdict Of(Evidence evidence)
    {
        var deliveries = evidence.Children.SelectMany(child => Expectation.Of(child, evidence)).Select(expected => Delivery.Of(expected, evidence)).ToList();
        return new Verdict(
            evidence.Children.Sum(child => child.Accepted.Count),
            evidence.CaseOf.Values.Distinct().Count(),
            deliveries.Count(delivery => delivery.ReceivedAt is null) + evidence.Children.Sum(child => child.Accepted.Count(report => !evidence.CaseOf.ContainsKey(report.Id))),
            SentMessages.Unexpected(evidence).Count,
            SentMessages.Repeats(evidence),
            evidence.InFlight.Sum(ids => ids.Count),
            evidence.Books.DeadLetters.Count == 0 ? evidence.Books.Hidden : 0,
            [.. deliveries.Select(delivery => delivery.Delay).OfType<Duration>()],
            [.. CaseFaults.Of(evidence), .. deliveries.Select(FaultOf).OfType<string>(), .. SentMessages.Faults(evidence), .. LetterFaults(evidence), .. evidence.Books.Left]);
    }

    private static string? FaultOf(Delivery delivery) => delivery switch
    {
        { ReceivedAt: null } => $"{delivery.Expected.Who} was not told of {delivery.Expected.Subject}",
        { Delay: { } delay } when delay > Longest => $"{delivery.Expected.Who} was told of {delivery.Expected.Subject} after {delay.TotalSeconds:0} s",
        _ => null,
    };

    // One was planted.
    private static IEnumerable<string> LetterFaults(Evidence evidence)
    {
        var letters = evidence.Books.DeadLetters;
        if (letters.Count > 1 || (letters.Count == 0 && evidence.Books.Hidden == 0))
        {
            yield return $"{letters.Count} dead letters where one was planted";
        }
    }
}
