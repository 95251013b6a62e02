using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>The clock times of a ladder for one case, worked out from stored facts alone, so that a restart or a late timer changes nothing.</summary>
public static class LadderPlan
{
    /// <summary>Every step that is still to come, the earliest first.</summary>
    public static IReadOnlyList<PlannedStep> Of(Case current) =>
        [.. current.Ladder.For(current.Urgency.Level).Steps.Select(step => Next(current, step)).OfType<PlannedStep>().OrderBy(planned => planned.At)];

    /// <summary>When the case has been, or will be, handed over to the police at the latest.</summary>
    public static Instant HandOverAt(Case current) =>
        current.Ladder.For(current.Urgency.Level).Steps.Where(step => step.Purpose == NotificationPurpose.HandOver)
            .Min(step => current.Climb.Last(step.Name)?.At ?? First(current, step));

    private static PlannedStep? Next(Case current, LadderStep step) => (current.Climb.Last(step.Name), step.RepeatEvery) switch
    {
        (null, _) => new PlannedStep(step, 0, First(current, step)),
        ({ } last, { } every) => new PlannedStep(step, last.Round + 1, last.At + every),
        _ => null,
    };

    private static Instant First(Case current, LadderStep step) =>
        (step.From == StepBasis.LastSeen ? current.LastSeenAt ?? current.Climb.StartedAt : current.Climb.StartedAt) + step.After;
}
