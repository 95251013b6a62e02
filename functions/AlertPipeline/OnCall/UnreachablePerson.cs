using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.OnCall;

/// <summary>Somebody who will be on call and cannot surely be reached: when one channel fails, another has to work.</summary>
/// <param name="Person">The person.</param>
/// <param name="Team">The id of the team.</param>
/// <param name="From">The moment at which the first such shift begins, or began.</param>
/// <param name="VerifiedContacts">How many contacts somebody checked lately enough for that shift.</param>
public sealed record UnreachablePerson(Person Person, string Team, Instant From, int VerifiedContacts)
{
    /// <summary>How many contacts of a person on call have to be verified.</summary>
    public const int Needed = 2;

    /// <summary>Everybody of a team who is on call in some time with fewer verified contacts than are needed on the day on which a shift begins, each once.</summary>
    /// <param name="team">The team.</param>
    /// <param name="book">The directory.</param>
    /// <param name="within">The time to look at; a shift that has begun counts from its start.</param>
    public static IReadOnlyList<UnreachablePerson> Of(Team team, DirectoryBook book, Interval within) =>
    [
        .. Rota.Shifts(team, book.RotaChanges, within).Select(shift => Of(shift, team, book, within.Start)).OfType<UnreachablePerson>().DistinctBy(found => found.Person.Id),
    ];

    private static UnreachablePerson? Of(Shift shift, Team team, DirectoryBook book, Instant now)
    {
        var day = NetherlandsTime.DateOf(Instant.Max(shift.From, now));
        return book.Find(shift.PersonId) is { } person && person.Contacts.Count(contact => contact.IsVerified(day)) is < Needed and var verified
            ? new(person, team.Id, shift.From, verified)
            : null;
    }
}
