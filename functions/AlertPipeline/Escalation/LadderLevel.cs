using NodaTime;

namespace AlertPipeline.Escalation;

/// <summary>The steps for one level of urgency.</summary>
/// <param name="Steps">In the order in which they are usually climbed.</param>
/// <param name="Reviews">For a case that somebody took: when to look again, counted from then. The last interval repeats for ever.</param>
public sealed record LadderLevel(IReadOnlyList<LadderStep> Steps, IReadOnlyList<Duration> Reviews);
