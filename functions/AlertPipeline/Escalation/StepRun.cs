using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>A step that was run.</summary>
/// <param name="Step">Its name.</param>
/// <param name="Round">0 for the first time, then counting the repeats.</param>
/// <param name="At">When.</param>
public sealed record StepRun(string Step, int Round, Instant At);
