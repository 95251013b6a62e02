using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>The clock times of a ladder for one case, worked out from stored facts alone, so that a restart or a late timer changes nothing.</summary>
public static class LadderPlan
{
    /// <summary>Every step that is still to come, the earliest first; no hand-over any more once a contact of the police has accepted the case.</summary>
    public static IReadOnlyList<PlannedStep> Of(Case current) =>
    [
        .. current.Ladder.For(current.Urgency.Level).Steps
            .Where(step => step.Purpose != NotificationPurpose.HandOver || current.AcceptedHandOver is null)
            .Select(step => Next(current, step)).OfType<PlannedStep>().OrderBy(planned => planned.At),
    ];

    /// <summary>When the case has been, or will be, handed over to the police at the latest.</summary>
    public static Instant HandOverAt(Case current) =>
        current.Ladder.For(current.Urgency.Level).Steps.Where(step => step.Purpose == NotificationPurpose.HandOver)
            .Min(step => current.Climb.Last(step.Name)?.At ?? First(current, step));

    /// <summary>The alert that takes the turn of one that has nobody to tell; null when there is none, or when that one was a repeat.</summary>
    public static PlannedStep? AfterEmpty(PlannedStep empty, Case current) => empty is { Step.Purpose: NotificationPurpose.Alert, Round: 0 }
        ? Of(current).FirstOrDefault(planned => planned is { Step.Purpose: NotificationPurpose.Alert, Round: 0 })
        : null;

    private static PlannedStep? Next(Case current, LadderStep step) => (current.Climb.Last(step.Name), step.RepeatEvery) switch
    {
        (null, _) => Planned(current, step, 0, First(current, step)),
        ({ } last, { } every) => Planned(current, step, last.Round + 1, last.At + every),
        _ => null,
    };

    private static PlannedStep Planned(Case current, LadderStep step, int round, Instant due) =>
        Wait(current, step, due) is var at && at == due ? new(step, round, at) : new(step, round, at) { HeldFrom = due };

    // What counts from last sight is there for a deadline, and the police have no quiet hours.
    private static Instant Wait(Case current, LadderStep step, Instant at) =>
        step is { From: StepBasis.Acceptance, Purpose: not NotificationPurpose.HandOver } && current.Ladder.For(current.Urgency.Level).QuietHours is { } quiet ? quiet.Wait(at) : at;

    private static Instant First(Case current, LadderStep step) =>
        (step.From == StepBasis.LastSeen ? current.LastSeenAt ?? current.Climb.StartedAt : current.Climb.StartedAt) + step.After;
}
