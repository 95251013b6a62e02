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

    /// <summary>
    /// The case with the hand-overs of another one of the same child, which a person merged into it. Of two to one contact the one that says more goes on:
    /// an acceptance before an offer that can still be answered, and that before a refusal, which came before the contact was asked again.
    /// </summary>
    public static Case Joined(Case current, Case merged) => current with
    {
        HandOvers =
        [
            .. current.HandOvers.Select(own => merged.HandOvers.To(own.PersonId) is { } theirs && Weight(theirs) > Weight(own) ? Taken(theirs, merged, own) : own),
            .. merged.HandOvers.Where(theirs => current.HandOvers.To(theirs.PersonId) is null).Select(theirs => Taken(theirs, merged, own: null)),
        ],
    };

    /// <summary>The case without those of one that a person took out of it again, but for what was answered since; its own that they had replaced return.</summary>
    public static Case Parted(Case current, Case merged) => current with
    {
        HandOvers = [.. current.HandOvers.Select(known => IsStill(known, merged) ? known.Before : known).OfType<HandOver>()],
    };

    private static int Weight(HandOver known) => known.Answer switch
    {
        { IsAcceptance: true } => 2,
        null => 1,
        _ => 0,
    };

    private static HandOver Taken(HandOver theirs, Case merged, HandOver? own) => theirs with { From = merged.Id, Before = own };

    private static bool IsStill(HandOver known, Case merged) => known.From == merged.Id && known.Answer == merged.HandOvers.To(known.PersonId)?.Answer;
}
