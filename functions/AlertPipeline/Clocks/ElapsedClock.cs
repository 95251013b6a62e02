using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>A limit counted in hours that have really passed, whatever clocks on the wall do.</summary>
/// <param name="After">The limit.</param>
/// <param name="Source">Who set it.</param>
/// <param name="WarnAfter">When people are warned that it comes near; null when nobody is.</param>
public sealed record ElapsedClock(Duration After, string Source, Duration? WarnAfter = null);
