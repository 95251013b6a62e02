using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>How far a ladder was climbed since the case opened or its urgency last rose.</summary>
/// <param name="StartedAt">From when delays count.</param>
/// <param name="StartedByEvent">The number of the event that started it; part of the id of every message.</param>
/// <param name="Runs">The last run of each step that was run.</param>
public sealed record Climb(Instant StartedAt, int StartedByEvent, IReadOnlyList<StepRun> Runs)
{
    /// <summary>The last run of a step; null when it was not run yet.</summary>
    public StepRun? Last(string step) => Runs.FirstOrDefault(run => run.Step == step);

    /// <summary>Whether a step was run in this round, or a later one.</summary>
    public bool HasRun(PlannedStep planned) => Last(planned.Step.Name)?.Round >= planned.Round;

    /// <summary>The climb with a step run now.</summary>
    public Climb With(StepRun run) => this with { Runs = [.. Runs.Where(other => other.Step != run.Step), run] };
}
