using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Tells what a reporter said later: to the person who has the case, or else to the one on call for it.</summary>
public static class CaseNews
{
    private const int Channels = 2;

    /// <summary>Adds the messages about the event that was recorded last.</summary>
    public static CaseChange Tell(CaseChange change, ReportKind kind, DirectoryBook book, Instant now) => Tell(change, "news", NotificationPurpose.News, kind, book, now);

    /// <summary>Adds messages of another kind to the same readers.</summary>
    public static CaseChange Tell(CaseChange change, string step, NotificationPurpose purpose, ReportKind? newsOf, DirectoryBook book, Instant now) => change with
    {
        Notifications = change.Notifications.AddRange(
            Readers(change.Case, book).SelectMany(person => Messages(change.Case, person, step, book, now)).Select(message => message with { Purpose = purpose, NewsOf = newsOf })),
    };

    private static IReadOnlyList<Person> Readers(Case current, DirectoryBook book) =>
        current.Acknowledgement is { } taken && book.Find(taken.PersonId) is { } owner
            ? [owner]
            : StepRecipients.Of(StepTarget.FirstOnCall, current, book);

    private static IEnumerable<Notification> Messages(Case current, Person person, string step, DirectoryBook book, Instant now) =>
        person.Contacts.Take(Channels).Select(contact => new Notification
        {
            Id = DerivedId.Notification(current.Id, current.EventCount, step, person.Id, contact.Kind.ToString(), round: 0),
            Step = step,
            StartedByEvent = current.Climb.StartedByEvent,
            PersonId = person.Id,
            Directory = book.Version,
            Channel = contact.Kind,
            Purpose = NotificationPurpose.News,
            CreatedAt = now,
            DispatchedAt = now,
        });
}
