namespace AlertPipeline.Simulation.Backlog;

/// <summary>The managed memory at one moment, after a full collection.</summary>
/// <param name="Waiting">How many reports were not in their case yet.</param>
/// <param name="App">The bytes of the app and of what watches it.</param>
/// <param name="Storage">The bytes of what simulated storage and the receivers of messages hold.</param>
public sealed record MemoryReading(int Waiting, long App, long Storage);
