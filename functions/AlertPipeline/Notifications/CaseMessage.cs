using AlertPipeline.Cases;
using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Notifications;

/// <summary>Makes the messages of a case: one that is decided again has the same id.</summary>
internal static class CaseMessage
{
    /// <summary>A message of the present climb of the ladder, in one round of a step.</summary>
    public static Notification OfClimb(
        Case current, Person person, ContactPoint contact, string step, NotificationPurpose purpose, int round, DirectoryBook book, Instant now) =>
        Of(current, current.Climb.StartedByEvent, person, contact, step, purpose, round, book, now);

    /// <summary>A message about the event that was recorded last.</summary>
    public static Notification OfEvent(Case current, Person person, ContactPoint contact, string step, NotificationPurpose purpose, DirectoryBook book, Instant now) =>
        Of(current, current.EventCount, person, contact, step, purpose, round: 0, book, now);

    private static Notification Of(
        Case current, int eventNumber, Person person, ContactPoint contact, string step, NotificationPurpose purpose, int round, DirectoryBook book, Instant now) => new()
    {
        Id = DerivedId.Notification(current.Id, eventNumber, step, person.Id, contact.Kind.ToString(), round),
        Step = step,
        StartedByEvent = current.Climb.StartedByEvent,
        PersonId = person.Id,
        Directory = book.Version,
        Channel = contact.Kind,
        Purpose = purpose,
        CreatedAt = now,
        DispatchedAt = now,
    };
}
