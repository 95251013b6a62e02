using AlertPipeline.Cases;
using AlertPipeline.Clocks;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>The whole ladder of a case: what was run, what comes and what was stopped, with everybody who was or was not told.</summary>
public static class CaseSteps
{
    private const string Review = "review";

    /// <summary>The steps, the earliest first.</summary>
    /// <param name="current">The case.</param>
    /// <param name="events">What has happened in it.</param>
    /// <param name="messages">The messages of it.</param>
    /// <param name="book">The directory.</param>
    /// <param name="now">The present: a step that is overdue tells who is on call now.</param>
    public static IReadOnlyList<CaseStep> Of(Case current, IEnumerable<CaseEvent> events, IReadOnlyList<Notification> messages, DirectoryBook book, Instant now) =>
    [
        .. events.Where(happened => happened.Kind == CaseEventKind.StepRun).Select(happened => Ran(happened, messages))
            .Concat(Reminders(current))
            .Concat(current.Status is CaseStatus.Noted ? [] : LadderPlan.Of(current).Select(planned => Planned(planned, current, book, now)))
            .OrderBy(step => step.At),
    ];

    // What an earlier version ran has no evidence: its messages say whom it told.
    private static CaseStep Ran(CaseEvent happened, IReadOnlyList<Notification> messages) => new(
        happened.Subject,
        CaseStepState.Ran,
        happened.Evidence?.Purpose,
        happened.At,
        happened.Evidence?.Told ?? [.. MessagesOf(happened.Subject, happened.At, messages).Select(message => message.PersonId).Distinct()],
        happened.Evidence?.NotTold ?? [])
    {
        Round = happened.Evidence?.Round ?? 0,
        Directory = happened.Evidence?.Directory,
    };

    /// <summary>The messages of a step that was run at a moment.</summary>
    public static IEnumerable<Notification> MessagesOf(string step, Instant at, IEnumerable<Notification> messages) =>
        messages.Where(message => message.Step == step && message.CreatedAt == at);

    private static IEnumerable<CaseStep> Reminders(Case current) => current is { NextReviewAt: { } review, Acknowledgement: { } taken }
        ? [.. ClockWarnings.Coming(current).Select(warning => Reminder(warning.Name, NotificationPurpose.Deadline, warning.At, taken)), Reminder(Review, NotificationPurpose.Review, review, taken)]
        : [];

    private static CaseStep Reminder(string name, NotificationPurpose purpose, Instant at, Acknowledgement taken) =>
        new(name, CaseStepState.Coming, purpose, at, [taken.PersonId], []) { Channels = OwnerMessages.Channels };

    private static CaseStep Planned(PlannedStep planned, Case current, DirectoryBook book, Instant now)
    {
        var audience = StepAudience.Of(planned.Step, current, book, Instant.Max(planned.At, now), told: []);
        var why = Stopped(current.Status) ?? (planned.HeldFrom <= now ? NotSentReason.QuietHours : null);
        return new CaseStep(
            planned.Step.Name,
            Stopped(current.Status) is null ? CaseStepState.Coming : CaseStepState.Stopped,
            planned.Step.Purpose,
            planned.At,
            [.. audience.Told.Where(_ => why is null or NotSentReason.QuietHours).Select(person => person.Id)],
            why is { } reason ? [.. audience.Told.Select(person => new Untold(person.Id, reason)), .. audience.NotTold] : audience.NotTold)
        {
            Round = planned.Round,
            RepeatEvery = planned.Step.RepeatEvery,
            Channels = planned.Step.Channels,
            HeldFrom = planned.HeldFrom,
        };
    }

    private static NotSentReason? Stopped(CaseStatus status) => status switch
    {
        CaseStatus.Acknowledged => NotSentReason.CaseTaken,
        CaseStatus.Closed => NotSentReason.CaseClosed,
        CaseStatus.Merged => NotSentReason.CaseMerged,
        _ => null,
    };
}
