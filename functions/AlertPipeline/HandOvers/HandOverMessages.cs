using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>The messages of a hand-over: the link goes by the contact's first way, the code by its second, so that who reads one of them has not both.</summary>
internal static class HandOverMessages
{
    private static readonly NotificationPurpose[] LinkThenCode = [NotificationPurpose.HandOver, NotificationPurpose.HandOverCode];

    /// <summary>The link and the code; a contact with one way only rings the on-call desk for the code.</summary>
    public static IEnumerable<Notification> Offer(Case current, Person person, string step, int round, DirectoryBook book, Instant now) =>
        person.Contacts.Zip(LinkThenCode, (contact, purpose) => CaseMessage.OfClimb(current, person, contact, step, purpose, round, book, now));

    /// <summary>A message by the contact's first way.</summary>
    public static IEnumerable<Notification> Of(Case current, NotificationPurpose purpose, Person person, string step, DirectoryBook book, Instant now) =>
        person.Contacts.Take(1).Select(contact => CaseMessage.OfClimb(current, person, contact, step, purpose, round: 0, book, now));
}
