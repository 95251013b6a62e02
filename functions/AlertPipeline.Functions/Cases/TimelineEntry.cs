using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Functions.Cases;

/// <summary>One line of what has happened in a case.</summary>
/// <param name="At">When.</param>
/// <param name="What">What: an event of the case, or what became of a message.</param>
/// <param name="Subject">What it is about: a report, a case, a step, or the person a message was for.</param>
/// <param name="Detail">More, in words.</param>
/// <param name="MessageId">For a message, its id.</param>
/// <param name="Directory">For a message, the version of the directory by which its reader was found.</param>
public sealed record TimelineEntry(Instant At, string What, string Subject, string? Detail, string? MessageId = null, string? Directory = null)
{
    /// <summary>The entries of events and messages together, the oldest first.</summary>
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<CaseEvent> events, IEnumerable<Notification> messages) =>
        [.. events.Select(Of).Concat(messages.Select(Of)).OrderBy(entry => entry.At)];

    private static TimelineEntry Of(CaseEvent happened) => new(happened.At, happened.Kind.ToWord(), happened.Subject, happened.Detail);

    private static TimelineEntry Of(Notification message) => new(
        message.EndedAt ?? message.CreatedAt,
        $"{message.Purpose.ToWord()}-{message.State.ToWord()}",
        message.PersonId,
        $"{message.Step} by {message.Channel.ToWord()}, attempts {message.Attempts}{(message.Failure is { } reason ? $", {reason.ToWord()}" : "")}",
        message.Id,
        message.Directory);
}
