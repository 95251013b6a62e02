using AlertPipeline.OnCall;
using NodaTime;

namespace AlertPipeline.Functions.Directory;

/// <summary>Somebody who will be on call and cannot surely be reached.</summary>
/// <param name="Id">The short name.</param>
/// <param name="Name">The name that colleagues see.</param>
/// <param name="Team">The id of the team.</param>
/// <param name="From">When the first such shift begins, or began.</param>
/// <param name="VerifiedContacts">How many contacts were checked at most 90 days before it.</param>
public sealed record UnreachablePersonView(string Id, string Name, string Team, Instant From, int VerifiedContacts)
{
    /// <summary>The view of a person.</summary>
    public static UnreachablePersonView Of(UnreachablePerson found) => new(found.Person.Id, found.Person.Name, found.Team, found.From, found.VerifiedContacts);
}
