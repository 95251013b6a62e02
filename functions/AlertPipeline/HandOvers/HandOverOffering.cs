using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Offers a case to contacts of the police, and keeps what stands when its ladder starts anew.</summary>
internal static class HandOverOffering
{
    private const string Update = "police-update";

    /// <summary>Notes to whom the present climb offers the case: for a contact that was offered it in an earlier one, that is an update.</summary>
    public static Case Note(Case current, IEnumerable<Person> people, Instant now) =>
        people.Aggregate(current, (soFar, person) => Note(soFar, person.Id, now));

    /// <summary>
    /// What stays of earlier hand-overs when the ladder starts anew: those of this absence that the police were not told the end of. Who refused is asked again, because
    /// what was known then is no longer the whole of it.
    /// </summary>
    public static IReadOnlyList<HandOver> Standing(Case current) =>
        [.. current.HandOvers.Where(known => known.OfferedAt >= current.MissedSince && known.Told is not [.., { Kind: HandOverNewsKind.Ended }])
            .Select(known => known.Answer is { IsAcceptance: false } ? known with { Answer = null } : known)];

    /// <summary>Tells the contact that accepted the case that its ladder started anew: its police steps are not run for it.</summary>
    public static CaseChange Renew(CaseChange change, DirectoryBook book, Instant now) =>
        change.Case.AcceptedHandOver is { } accepted && book.Find(accepted.PersonId) is { } person
            ? change with
            {
                Case = Note(change.Case, person.Id, now),
                Notifications = change.Notifications.AddRange(HandOverMessages.Of(change.Case, NotificationPurpose.HandOver, person, Update, book, now)),
            }
            : change;

    /// <summary>Offers the case to one contact outside of the ladder.</summary>
    public static CaseChange Offer(CaseChange change, Person contact, string step, DirectoryBook book, Instant now)
    {
        var offered = change.RecordStep(step, new StepEvidence(NotificationPurpose.HandOver, Round: 0, [contact.Id], [], book.Version, Ladder: null), now);
        return offered with
        {
            Case = Note(offered.Case, [contact], now),
            Notifications = offered.Notifications.AddRange(HandOverMessages.Offer(offered.Case, contact, step, round: 0, book, now)),
        };
    }

    private static Case Note(Case current, string personId, Instant now)
    {
        var known = current.HandOvers.To(personId);
        var news = new HandOverNews(current.Climb.StartedByEvent, known is null ? HandOverNewsKind.Offered : HandOverNewsKind.Renewed, now);
        return known is null ? current with { HandOvers = [.. current.HandOvers, new HandOver(personId, now).Tell(news)] } : current.With(known.Tell(news));
    }
}
