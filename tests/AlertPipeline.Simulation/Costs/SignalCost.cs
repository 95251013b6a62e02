namespace AlertPipeline.Simulation.Costs;

/// <summary>What new signals cost when so many are filed.</summary>
/// <param name="Stored">How many pieces are filed.</param>
/// <param name="Rows">In how many rows.</param>
/// <param name="CallsMean">Calls to storage for a new one: to file it and to read what is near it.</param>
/// <param name="CallsMost">The most of them.</param>
/// <param name="MillisecondsMean">Time for a new one on one processor, storage in memory included.</param>
public sealed record SignalCost(int Stored, int Rows, double CallsMean, int CallsMost, double MillisecondsMean);
