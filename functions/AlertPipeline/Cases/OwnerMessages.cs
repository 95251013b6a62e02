using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Writes to the person who has a case, or else to the one on call for it, on two channels.</summary>
internal static class OwnerMessages
{
    /// <summary>On how many contacts of a person.</summary>
    public const int Channels = 2;

    /// <summary>Adds the messages about the event that was recorded last.</summary>
    /// <param name="change">The change; the number of its last event becomes part of the ids.</param>
    /// <param name="step">What they are called in the timeline.</param>
    /// <param name="purpose">What they ask of their reader.</param>
    /// <param name="newsOf">For news, the kind of the report that brought it.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present.</param>
    public static CaseChange Add(CaseChange change, string step, NotificationPurpose purpose, ReportKind? newsOf, DirectoryBook book, Instant now) =>
        Add(change, Readers(change.Case, book, now), step, purpose, message => message with { NewsOf = newsOf }, book, now);

    /// <summary>Adds the message to those who work on a case that it goes on in this one, unless they work on this one too.</summary>
    public static CaseChange AddTakenIn(CaseChange change, Case takenIn, DirectoryBook book, Instant now) =>
        Add(change, [.. Workers(takenIn, book).Except(Workers(change.Case, book))], "taken-in", NotificationPurpose.News, message => message with { TakenIn = takenIn.Id }, book, now);

    /// <summary>Adds the message to those who worked on a case that a comparison linked a report to it: they check whether it is about the same child.</summary>
    public static CaseChange AddLinked(CaseChange change, Case before, DirectoryBook book, Instant now) =>
        before is { Acknowledgement: null, Acceptances: [] } ? change : Add(change, Readers(before, book, now), "linked", NotificationPurpose.Linked, message => message, book, now);

    /// <summary>Adds the messages about a notice of a cluster that the case is part of.</summary>
    public static CaseChange AddCluster(CaseChange change, IReadOnlyList<Person> readers, string step, string noticeId, DirectoryBook book, Instant now) =>
        Add(change, readers, step, NotificationPurpose.Cluster, message => message with { NoticeId = noticeId }, book, now);

    private static CaseChange Add(
        CaseChange change, IReadOnlyList<Person> people, string step, NotificationPurpose purpose, Func<Notification, Notification> about, DirectoryBook book, Instant now) => change with
    {
        Notifications = change.Notifications.AddRange(
            people.SelectMany(person => person.Contacts.Take(Channels).Select(contact => about(CaseMessage.OfEvent(change.Case, person, contact, step, purpose, book, now))))),
    };

    private static IReadOnlyList<Person> Readers(Case current, DirectoryBook book, Instant now) =>
        Workers(current, book) is { Count: > 0 } workers ? workers : StepRecipients.Of(StepTarget.FirstOnCall, current, book, now);

    // Whoever has it; while more people are needed, those who accepted it.
    private static IReadOnlyList<Person> Workers(Case current, DirectoryBook book) =>
        [.. (current.Acknowledgement is { } taken ? [taken] : current.Acceptances).Select(accepted => book.Find(accepted.PersonId)).OfType<Person>()];
}
