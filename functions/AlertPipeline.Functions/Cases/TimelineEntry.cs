using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Functions.Cases;

/// <summary>One line of what has happened in a case.</summary>
/// <param name="At">When.</param>
/// <param name="What">What: an event of the case, or what became of a message.</param>
/// <param name="Subject">What it is about: a report, a case, a step, or the person a message was for.</param>
/// <param name="Detail">More, in words.</param>
public sealed record TimelineEntry(Instant At, string What, string Subject, string? Detail)
{
    /// <summary>For a message, its id.</summary>
    public string? MessageId { get; init; }

    /// <summary>For a message or a step, the version of the directory by which its readers were found.</summary>
    public string? Directory { get; init; }

    /// <summary>For a message, the step of the ladder, the warning or the kind of news that it was for.</summary>
    public string? Because { get; init; }

    /// <summary>For a message of a step of the ladder, or a step, the version of the ladder.</summary>
    public string? Ladder { get; init; }

    /// <summary>For a message that was not sent, or that did not arrive because its contact is gone, why.</summary>
    public NotSentReason? NotSent { get; init; }

    /// <summary>For a step, the persons whom it told.</summary>
    public IReadOnlyList<string>? Told { get; init; }

    /// <summary>For a step, those whom it did not tell, and why.</summary>
    public IReadOnlyList<UntoldView>? NotTold { get; init; }

    /// <summary>The entries of events and messages together, the oldest first.</summary>
    public static IReadOnlyList<TimelineEntry> Of(Case current, IEnumerable<CaseEvent> events, IEnumerable<Notification> messages, DirectoryBook book) =>
        [.. events.Select(happened => Of(happened, book)).Concat(messages.Select(message => Of(current, message))).OrderBy(entry => entry.At)];

    private static TimelineEntry Of(CaseEvent happened, DirectoryBook book) => new(happened.At, happened.Kind.ToWord(), happened.Subject, happened.Detail)
    {
        Directory = happened.Evidence?.Directory,
        Ladder = happened.Evidence?.Ladder,
        Told = happened.Evidence?.Told,
        NotTold = happened.Evidence?.NotTold.Select(untold => UntoldView.Of(untold, book)).ToList(),
    };

    private static TimelineEntry Of(Case current, Notification message) => new(
        message.EndedAt ?? message.CreatedAt,
        $"{message.Purpose.ToWord()}-{message.State.ToWord()}",
        message.PersonId,
        $"{message.Step} by {message.Channel.ToWord()}, attempts {message.Attempts}{(message.Failure is { } reason ? $", {reason.ToWord()}" : "")}{Held(message)}")
    {
        MessageId = message.Id,
        Directory = message.Directory,
        Because = message.Step,
        Ladder = current.Ladder.Has(message.Step) ? current.Ladder.Version : null,
        NotSent = message.NotSent,
    };

    private static string Held(Notification message) => message switch
    {
        { HeldBy: { } limit, GatheredInto: { } other } => $", gathered into {other} because of the limit {limit.ToWord()}",
        { HeldBy: { } limit, HeldUntil: { } until } => $", held until {InstantPattern.General.Format(until)} because of the limit {limit.ToWord()}",
        _ => "",
    };
}
