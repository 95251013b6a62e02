using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>A limit as it runs for one case.</summary>
/// <param name="Name">Which.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="DueAt">When it is reached.</param>
/// <param name="Source">Who set it.</param>
/// <param name="WarnAt">When people are warned; null when nobody is.</param>
/// <param name="FromReport">Whether it counts from the first report, because nobody knows when the child was last seen.</param>
public sealed record CaseClock(ClockName Name, ClockKind Kind, Instant DueAt, string Source, Instant? WarnAt = null, bool FromReport = false);
