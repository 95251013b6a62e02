using AlertPipeline.Directory;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>Decides whether a person can take a case. Only a person's acceptance stops the ladder, never a delivery.</summary>
public static class AcknowledgementDecision
{
    /// <summary>Decides for one person at one moment.</summary>
    public static AcknowledgementOutcome Decide(Case current, Person person, Instant now) => current switch
    {
        { Acknowledgement: { } taken } => new AcknowledgementOutcome.AlreadyTaken(taken),
        { Status: CaseStatus.Open or CaseStatus.Noted } => new AcknowledgementOutcome.Taken(Take(current, person, now)),
        _ => new AcknowledgementOutcome.NotOpen(),
    };

    private static CaseChange Take(Case current, Person person, Instant now) =>
        CaseChange.Of(current with
        {
            Status = CaseStatus.Acknowledged,
            Acknowledgement = new Acknowledgement(person.Id, person.Name, now),
            NextReviewAt = now + current.Ladder.For(current.Urgency.Level).Reviews[0],
        }).Record(CaseEventKind.Acknowledged, now, person.Id, person.Name);
}
