using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>
/// Decides whether a person can take a case. Only people's acceptance stops the ladder, never a delivery, and each accepts for themselves:
/// the ladder says how many have to. The first of them has the case then.
/// </summary>
public static class AcknowledgementDecision
{
    /// <summary>Decides for one person at one moment.</summary>
    public static AcknowledgementOutcome Decide(Case current, Person person, Instant now) => current switch
    {
        { Acknowledgement: { } taken } => new AcknowledgementOutcome.AlreadyTaken(taken),
        { Status: not (CaseStatus.Open or CaseStatus.Noted) } => new AcknowledgementOutcome.NotOpen(),
        _ when current.Acceptances.FirstOrDefault(known => known.PersonId == person.Id) is { } before => new AcknowledgementOutcome.AlreadyTaken(before),
        _ => new AcknowledgementOutcome.Taken(Accept(current, person, now)),
    };

    /// <summary>Adds to a change that enough people took the case, where they did.</summary>
    public static CaseChange TakeIfEnough(CaseChange change, Instant now) => change.Case is { Acknowledgement: null, StillNeeded: 0, Acceptances: [var first, ..] }
        ? (change with { Case = Taken(change.Case, first, now) }).Record(CaseEventKind.Acknowledged, now, first.PersonId, first.Name)
        : change;

    private static CaseChange Accept(Case current, Person person, Instant now)
    {
        var accepted = CaseChange.Of(current with { Acceptances = [.. current.Acceptances, new Acknowledgement(person.Id, person.Name, now)] });
        var isAlone = accepted.Case is { Acceptances.Count: 1, StillNeeded: 0 };
        return TakeIfEnough(isAlone ? accepted : accepted.Record(CaseEventKind.Accepted, now, person.Id, person.Name), now);
    }

    private static Case Taken(Case current, Acknowledgement first, Instant now) => current with
    {
        Status = CaseStatus.Acknowledged,
        Acknowledgement = first with { At = now },
        NextReviewAt = now + current.Ladder.For(current.Urgency.Level).Reviews[0],
    };
}
