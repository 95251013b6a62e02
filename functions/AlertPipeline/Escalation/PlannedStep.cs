using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>A step that will be run unless somebody takes the case before.</summary>
/// <param name="Step">The step.</param>
/// <param name="Round">0 for the first time, then counting the repeats.</param>
/// <param name="At">When.</param>
public sealed record PlannedStep(LadderStep Step, int Round, Instant At)
{
    /// <summary>When it would be run without quiet hours; null where they hold nothing back.</summary>
    public Instant? HeldFrom { get; init; }
}
