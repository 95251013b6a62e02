using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.HandOvers;

/// <summary>Finds and changes the hand-overs of a case.</summary>
public static class CaseHandOvers
{
    /// <summary>The hand-over to a contact; null when it was not offered the case.</summary>
    public static HandOver? To(this IReadOnlyList<HandOver> all, string personId) => all.FirstOrDefault(known => known.PersonId == personId);

    /// <summary>The case with one of its hand-overs changed.</summary>
    internal static Case With(this Case current, HandOver changed) =>
        current with { HandOvers = [.. current.HandOvers.Select(known => known.PersonId == changed.PersonId ? changed : known)] };

    /// <summary>The contact that comes after those who were asked: of the units of the case first, then the national one; null when everybody was.</summary>
    public static Person? Next(Case current, DirectoryBook book, Instant now) =>
        StepRecipients.Of(StepTarget.PoliceUnit, current, book, now).Concat(StepRecipients.Of(StepTarget.NationalPolice, current, book, now))
            .FirstOrDefault(person => current.HandOvers.To(person.Id) is null);

    /// <summary>The case with the hand-overs of another one of the same child, which a person merged into it.</summary>
    public static Case Joined(Case current, Case merged) =>
        current with { HandOvers = [.. current.HandOvers, .. merged.HandOvers.Where(known => current.HandOvers.To(known.PersonId) is null)] };

    /// <summary>The case without those of one that a person took out of it again.</summary>
    public static Case Parted(Case current, Case merged) => current with { HandOvers = [.. current.HandOvers.Except(merged.HandOvers)] };
}
