using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>A limit counted in hours that have really passed, whatever clocks on the wall do.</summary>
/// <param name="After">The limit.</param>
/// <param name="Source">Who set it.</param>
public sealed record ElapsedClock(Duration After, string Source);
