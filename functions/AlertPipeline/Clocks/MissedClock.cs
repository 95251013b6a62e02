namespace AlertPipeline.Clocks;

/// <summary>A limit counted in appointments in a row that were missed.</summary>
/// <param name="Missed">How many.</param>
/// <param name="Source">Who set it.</param>
public sealed record MissedClock(int Missed, string Source);
