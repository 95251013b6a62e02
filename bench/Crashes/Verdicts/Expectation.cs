using Bench.Crashes.Stories;
using Local;
using NodaTime;

namespace Bench.Crashes.Verdicts;

/// <summary>Somebody must have been told something.</summary>
/// <param name="Who">The person or the partner.</param>
/// <param name="Subject">The case or the report that it is about.</param>
/// <param name="Due">From when it could be sent; null when that is not known from outside.</param>
/// <param name="IsMetBy">Whether a message is it.</param>
internal sealed record Expectation(string Who, string Subject, Instant? Due, Func<InboxMessage, bool> IsMetBy)
{
    /// <summary>The second step of the ladder after 15 minutes, divided by 60.</summary>
    private static readonly Duration SecondStep = Duration.FromSeconds(15);

    private static readonly string[] Channels = ["email", "webhook"];

    /// <summary>Whom the sample directory and its ladder name for a child of Ter Apel, and the partner that reported it.</summary>
    public static IEnumerable<Expectation> Of(Child child, Evidence evidence) =>
        [.. People(child), .. child.Accepted.Select(report => Partner(child, report, evidence)), .. Letters(child, evidence)];

    private static IEnumerable<Expectation> People(Child child)
    {
        var accepted = child.Accepted.Count == 0 ? Instant.MaxValue : child.Accepted[0].At;
        return child.Part switch
        {
            ChildPart.Climbing => [.. Person(child, "anna", accepted), .. Person(child, "bram", accepted + SecondStep)],
            ChildPart.Urgent => [.. Person(child, "anna", accepted), .. Person(child, "politie-noord", accepted)],
            _ => Person(child, "anna", accepted),
        };
    }

    private static IEnumerable<Expectation> Person(Child child, string person, Instant due) => Channels.Select(channel => new Expectation(
        $"{person} by {channel}",
        $"child {child.Number}",
        due,
        message => message.Channel == channel && message.To.Split('@')[0] == person && child.Cases.Contains(message.CaseId)));

    // One that a dead host hides is not recorded yet.
    private static IEnumerable<Expectation> Letters(Child child, Evidence evidence) => evidence.Books.DeadLetters.Keys.Where(_ => child.PlantedAt is not null).Select(letter => new Expectation(
        "beheer by email", $"dead letter {letter}", child.PlantedAt, message => SentMessages.LetterOf(message, evidence) == letter && message.To.StartsWith("beheer", StringComparison.Ordinal)));

    private static Expectation Partner(Child child, AcceptedReport report, Evidence evidence) => new(
        "the partner",
        $"report {report.Id}",
        child.Part == ChildPart.TakenIn ? null : report.At,
        message => PartnerMessage.Read(message) is { } told && told.ReportId == report.Id && told.CaseReference == evidence.CaseOf.GetValueOrDefault(report.Id));
}
