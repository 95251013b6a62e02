using AlertPipeline.Cases;
using AlertPipeline.Directory;

namespace AlertPipeline.HandOvers;

/// <summary>Decides what follows when a contact of the police answers a hand-over. Each contact answers once.</summary>
public static class HandOverAnswering
{
    private const string Next = "police-next";

    /// <summary>What an answer changes; null when there is nothing to answer any more: it was answered, accepted by another contact, or the case is closed.</summary>
    public static CaseChange? Decide(Case current, string personId, HandOverAnswer answer, DirectoryBook book) =>
        current is { IsWorkedOn: true, AcceptedHandOver: null } && current.HandOvers.To(personId) is { Answer: null } waiting
            ? answer.IsAcceptance ? Accept(current, waiting, answer, book) : Refuse(current, waiting, answer, book)
            : null;

    private static CaseChange Accept(Case current, HandOver waiting, HandOverAnswer answer, DirectoryBook book)
    {
        var accepted = CaseChange.Of(current.With(waiting with { Answer = answer })).Record(CaseEventKind.HandOverAccepted, answer.At, waiting.PersonId, answer.ToText());
        return PoliceNews.Tell(accepted, PoliceNewsKind.Accepted, book, answer.At);
    }

    private static CaseChange Refuse(Case current, HandOver waiting, HandOverAnswer answer, DirectoryBook book)
    {
        var refused = CaseChange.Of(current.With(waiting with { Answer = answer })).Record(CaseEventKind.HandOverRefused, answer.At, waiting.PersonId, answer.ToText());
        return CaseHandOvers.Next(refused.Case, book, answer.At) is { } next ? HandOverOffering.Offer(refused, next, Next, book, answer.At)
            : refused.Case.HandOvers.All(known => known.Answer is not null) ? PoliceNews.Tell(refused, PoliceNewsKind.AllRefused, book, answer.At)
            : refused;
    }
}
