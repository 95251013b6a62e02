using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Tells every contact of the police that was offered a case that a person closed it, so that nobody goes on searching.</summary>
internal static class HandOverEnding
{
    private const string Step = "police-ended";

    /// <summary>Adds the messages to a change that closes the case; nothing when the child died, because then nothing is sent by itself.</summary>
    public static CaseChange Tell(CaseChange closed, DirectoryBook book, Instant now) => closed.Case.IsSilenced ? closed : closed with
    {
        Case = closed.Case with { HandOvers = [.. closed.Case.HandOvers.Select(known => known.Tell(new HandOverNews(closed.Case.EventCount, HandOverNewsKind.Ended, now)))] },
        Notifications = closed.Notifications.AddRange(closed.Case.HandOvers.Select(known => book.Find(known.PersonId)).OfType<Person>()
            .SelectMany(person => HandOverMessages.Of(closed.Case, NotificationPurpose.HandOverEnded, person, Step, book, now))),
    };
}
