using NodaTime;

namespace AlertPipeline.Storage;

/// <summary>The last sign of life of a timer.</summary>
/// <param name="At">When it last ran to its end.</param>
/// <param name="Waiting">How many reports it saw waiting.</param>
/// <param name="WaitingSince">Since when the oldest of them waited; null when there was none.</param>
public sealed record Heartbeat(Instant At, int Waiting = 0, Instant? WaitingSince = null);
