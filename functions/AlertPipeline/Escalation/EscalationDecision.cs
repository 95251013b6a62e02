using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
using AlertPipeline.HandOvers;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>Decides what is due in a case: steps of the ladder while nobody has taken it, reviews and warnings of limits afterwards.</summary>
public static class EscalationDecision
{
    /// <summary>Decides for a stored case; the change is empty when nothing is due.</summary>
    public static CaseChange Decide(Case current, DirectoryBook book, Instant now) => Continue(CaseChange.Of(current), book, now);

    /// <summary>Adds what is due to a change that is being made.</summary>
    public static CaseChange Continue(CaseChange change, DirectoryBook book, Instant now) => change.Case.Status switch
    {
        CaseStatus.Open => LadderPlan.Of(change.Case).Where(planned => planned.At <= now)
            .Aggregate(change, (soFar, planned) => soFar.Case.Climb.HasRun(planned) ? soFar : Run(soFar, planned, book, now)),
        CaseStatus.Acknowledged => OwnerReview.Continue(ClockWarnings.Tell(change, book, now), book, now),
        _ => change,
    };

    /// <summary>
    /// Runs the steps that were run once more for those whom only the latest report brings in, such as the police unit of a place that was not known before.
    /// Nobody is told twice.
    /// </summary>
    public static CaseChange ReachNew(CaseChange change, Case before, DirectoryBook book, Instant now) => change.Case.Status != CaseStatus.Open ? change
        : change.Case.Ladder.For(change.Case.Urgency.Level).Steps.Aggregate(change, (soFar, step) => ReachNew(soFar, before, step, book, now));

    private static CaseChange ReachNew(CaseChange change, Case before, LadderStep step, DirectoryBook book, Instant now)
    {
        var people = StepAudience.Of(step, change.Case, book, now, told: []).Told.Except(StepRecipients.Of(step, before, book, now)).ToList();
        return change.Case.Climb.Last(step.Name) is { } run && people.Count > 0 ? Tell(change, new PlannedStep(step, run.Round, now), new StepAudience(people, []), book, now) : change;
    }

    private static CaseChange Run(CaseChange change, PlannedStep planned, DirectoryBook book, Instant now)
    {
        var alreadyTold = change.Notifications.Where(other => other.Purpose == planned.Step.Purpose).Select(other => other.PersonId).ToHashSet();
        var audience = StepAudience.Of(planned.Step, change.Case, book, now, alreadyTold);
        var told = Tell(change, planned, audience, book, now);
        var run = told with { Case = told.Case with { Climb = told.Case.Climb.With(new StepRun(planned.Step.Name, planned.Round, now)) } };
        return audience.IsEmpty && LadderPlan.AfterEmpty(planned, run.Case) is { } next ? Run(run, next, book, now) : run;
    }

    private static CaseChange Tell(CaseChange change, PlannedStep planned, StepAudience audience, DirectoryBook book, Instant now)
    {
        var people = audience.Told;
        var evidence = new StepEvidence(planned.Step.Purpose, planned.Round, [.. people.Select(person => person.Id)], audience.NotTold, book.Version, change.Case.Ladder.Version);
        var recorded = change.RecordStep(planned.Step.Name, evidence, now);
        return recorded with
        {
            Case = planned.Step.Purpose == NotificationPurpose.HandOver ? HandOverOffering.Note(recorded.Case, people, now) : recorded.Case,
            Notifications = recorded.Notifications.AddRange(people.SelectMany(person => Messages(change.Case, planned, person, book, now))),
        };
    }

    private static IEnumerable<Notification> Messages(Case current, PlannedStep planned, Person person, DirectoryBook book, Instant now) =>
        planned.Step.Purpose == NotificationPurpose.HandOver
            ? HandOverMessages.Offer(current, person, planned.Step.Name, planned.Round, book, now)
            : person.Contacts.Take(planned.Step.Channels)
                .Select(contact => CaseMessage.OfClimb(current, person, contact, planned.Step.Name, planned.Step.Purpose, planned.Round, book, now));
}
