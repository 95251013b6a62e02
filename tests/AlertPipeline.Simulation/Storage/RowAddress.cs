namespace AlertPipeline.Simulation.Storage;

/// <summary>Where a row lies within its table.</summary>
public readonly record struct RowAddress(string Partition, string Row);
