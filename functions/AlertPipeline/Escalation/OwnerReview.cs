using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>
/// Asks whoever has a case, again and again, whether they still work on it. Without an answer the ladder starts anew with those on call by then;
/// only in a case of which nothing was heard for long nobody else is woken.
/// </summary>
public static class OwnerReview
{
    private const string Step = "review";

    /// <summary>Adds what is due to a change of a case that somebody has.</summary>
    public static CaseChange Continue(CaseChange change, DirectoryBook book, Instant now) => change.Case switch
    {
        { Acknowledgement: null } => change,
        { AnswerDueAt: { } due, Acknowledgement: { } taken } when due <= now && !change.Case.IsOldAt(now) =>
            CaseClimb.PageAgain(change.Record(CaseEventKind.ReviewUnanswered, now, taken.PersonId, taken.Name), book, now),
        { NextReviewAt: { } due, Acknowledgement: { } taken } when due <= now => Ask(change, taken, book, now),
        _ => change,
    };

    /// <summary>Decides what it changes that whoever has a case says that they still work on it.</summary>
    public static CaseChange Answer(Case current, Person person, Instant now) => current.AnswerDueAt is null || current.Acknowledgement?.PersonId != person.Id
        ? CaseChange.Of(current)
        : CaseChange.Of(current).Record(CaseEventKind.ReviewAnswered, now, person.Id, person.Name);

    /// <summary>Decides what it changes that whoever has a case gives it back: those on call are alerted from the top.</summary>
    public static CaseChange GiveBack(Case current, Person person, DirectoryBook book, Instant now) => current.Acknowledgement?.PersonId != person.Id
        ? CaseChange.Of(current)
        : CaseClimb.PageAgain(CaseChange.Of(current).Record(CaseEventKind.GivenBack, now, person.Id, person.Name), book, now);

    private static CaseChange Ask(CaseChange change, Acknowledgement taken, DirectoryBook book, Instant now)
    {
        var level = change.Case.Ladder.For(change.Case.Urgency.Level);
        var done = change.Case.ReviewsDue + 1;
        var next = done < level.Reviews.Count ? taken.At + level.Reviews[done] : now + level.Reviews[^1];
        var asked = change.Case with
        {
            ReviewsDue = done,
            NextReviewAt = Instant.Max(next, now + level.Reviews[0]),
            AnswerDueAt = change.Case.IsOldAt(now) ? null : change.Case.AnswerDueAt ?? now + level.AnswerWithin,
        };
        var recorded = (change with { Case = asked }).Record(CaseEventKind.ReviewDue, now, taken.PersonId, taken.Name);
        return OwnerMessages.Add(recorded, Step, NotificationPurpose.Review, newsOf: null, book, now);
    }
}
