using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Escalation;

/// <summary>A case as a timer carries it through time; it keeps every message.</summary>
internal sealed class Timeline
{
    private readonly List<Notification> messages = [];

    private Timeline(CaseChange first)
    {
        Case = first.Case;
        messages.AddRange(first.Notifications);
    }

    public Case Case { get; private set; }

    public IReadOnlyList<Notification> Messages => messages;

    public static Timeline Open(CaseReport first) => new(CaseOpening.Decide(Some.Tentative(first), [], Some.Book, first.ReceivedAt));

    public static Timeline Of(Case current) => new(CaseChange.Of(current));

    /// <summary>Wakes whenever something is due, and not in between.</summary>
    public Timeline RunFor(Duration time)
    {
        var end = Some.Now + time;
        while (Case.NextDueAt is { } due && due <= end)
        {
            Assert.NotEmpty(WakeAt(due).Events);
        }

        return this;
    }

    /// <summary>Wakes once, as after a time in which nothing ran.</summary>
    public CaseChange WakeAt(Instant now)
    {
        var change = EscalationDecision.Decide(Case, Some.Book, now);
        Case = change.Case;
        messages.AddRange(change.Notifications);
        return change;
    }

    /// <summary>Goes on from what somebody decided.</summary>
    public Timeline Change(CaseChange change)
    {
        Case = change.Case;
        messages.AddRange(change.Notifications);
        return this;
    }

    /// <summary>One line for each message, such as <c>+0:15 second Alert bram Email</c>.</summary>
    public IEnumerable<string> Lines() => messages.Select(message =>
        $"{Elapsed(message.CreatedAt - Some.Now)} {message.Step} {message.Purpose} {message.PersonId} {message.Channel}");

    private static string Elapsed(Duration time) => $"+{(int)time.TotalHours}:{time.Minutes:D2}";
}
