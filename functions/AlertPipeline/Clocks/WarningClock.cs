using NodaTime;

namespace AlertPipeline.Clocks;

/// <summary>A limit counted in hours that have really passed, before which people are warned.</summary>
/// <param name="After">The limit.</param>
/// <param name="WarnAfter">When they are warned.</param>
/// <param name="Source">Who set it.</param>
public sealed record WarningClock(Duration After, Duration WarnAfter, string Source);
