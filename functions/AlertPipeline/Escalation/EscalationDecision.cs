using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
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
            .Aggregate(change, (soFar, planned) => Run(soFar, planned, book, now)),
        CaseStatus.Acknowledged => Review(ClockWarnings.Tell(change, book, now), now),
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
        var people = StepRecipients.Of(step.Target, change.Case, book).Except(StepRecipients.Of(step.Target, before, book)).ToList();
        return change.Case.Climb.Last(step.Name) is { } run && people.Count > 0 ? Tell(change, new PlannedStep(step, run.Round, now), people, book, now) : change;
    }

    private static CaseChange Run(CaseChange change, PlannedStep planned, DirectoryBook book, Instant now)
    {
        var step = planned.Step;
        var people = StepRecipients.Of(step.Target, change.Case, book)
            .Where(person => !change.Notifications.Any(other => other.PersonId == person.Id && other.Purpose == step.Purpose)).ToList();
        var told = Tell(change, planned, people, book, now);
        return told with { Case = told.Case with { Climb = told.Case.Climb.With(new StepRun(step.Name, planned.Round, now)) } };
    }

    private static CaseChange Tell(CaseChange change, PlannedStep planned, IReadOnlyList<Person> people, DirectoryBook book, Instant now)
    {
        var recorded = change.Record(CaseEventKind.StepRun, now, planned.Step.Name, $"{string.Join(", ", people.Select(person => person.Id))} (directory {book.Version})");
        return recorded with { Notifications = recorded.Notifications.AddRange(people.SelectMany(person => Messages(change.Case, planned, person, book, now))) };
    }

    private static IEnumerable<Notification> Messages(Case current, PlannedStep planned, Person person, DirectoryBook book, Instant now) =>
        person.Contacts.Take(planned.Step.Channels).Select(contact => new Notification
        {
            Id = DerivedId.Notification(current.Id, current.Climb.StartedByEvent, planned.Step.Name, person.Id, contact.Kind.ToString(), planned.Round),
            Step = planned.Step.Name,
            StartedByEvent = current.Climb.StartedByEvent,
            PersonId = person.Id,
            Directory = book.Version,
            Channel = contact.Kind,
            Purpose = planned.Step.Purpose,
            CreatedAt = now,
            DispatchedAt = now,
        });

    private static CaseChange Review(CaseChange change, Instant now)
    {
        if (change.Case is not { NextReviewAt: { } due, Acknowledgement: { } taken } || due > now)
        {
            return change;
        }

        var reviews = change.Case.Ladder.For(change.Case.Urgency.Level).Reviews;
        var recorded = change.Record(CaseEventKind.ReviewDue, now, taken.PersonId, taken.Name);
        var done = change.Case.ReviewsDue + 1;
        var next = done < reviews.Count ? taken.At + reviews[done] : now + reviews[^1];
        return recorded with { Case = recorded.Case with { ReviewsDue = done, NextReviewAt = Instant.Max(next, now + reviews[0]) } };
    }
}
