using AlertPipeline.Cases;
using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Lets whoever has a case hand it over before its ladder does: who takes a case stops the ladder, and the police with it.</summary>
public static class HandOverStarting
{
    private const string Step = "police-by-hand";

    /// <summary>Whether whoever has the case can hand it over: it was offered to nobody yet.</summary>
    public static bool IsPossible(Case current) => current is { Status: CaseStatus.Acknowledged, IsMissing: true, HandOvers.Count: 0 };

    /// <summary>Decides what it changes; nothing when somebody else has the case, or it was offered before.</summary>
    public static CaseChange Decide(Case current, Person person, DirectoryBook book, Instant now) =>
        IsPossible(current) && current.Acknowledgement?.PersonId == person.Id && CaseHandOvers.Next(current, book, now) is { } contact
            ? HandOverOffering.Offer(CaseChange.Of(current).Record(CaseEventKind.HandOverAsked, now, person.Id, person.Name), contact, Step, book, now)
            : CaseChange.Of(current);
}
