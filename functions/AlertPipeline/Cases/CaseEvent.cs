using AlertPipeline.Escalation;
using NodaTime;

namespace AlertPipeline.Cases;

/// <summary>One line of the timeline. It holds no personal data of the child, unless a person gave some as a reason; it is stored encrypted.</summary>
/// <param name="Number">Its number in the case, from 1.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">What it is about: a report, a case, a step or a person.</param>
/// <param name="Detail">More, in words; null when the kind and the subject say it all.</param>
public sealed record CaseEvent(int Number, Instant At, CaseEventKind Kind, string Subject, string? Detail = null)
{
    /// <summary>For a step that was run, whom it told and whom not; null otherwise, and where an earlier version ran it.</summary>
    public StepEvidence? Evidence { get; init; }
}
