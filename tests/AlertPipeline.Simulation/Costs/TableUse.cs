namespace AlertPipeline.Simulation.Costs;

/// <summary>How reports spread over a table.</summary>
/// <param name="Partitions">How many partitions were asked.</param>
/// <param name="EachReport">Calls that each report adds, over all partitions.</param>
/// <param name="Hottest">Calls that each report adds to the partition that is asked most.</param>
public sealed record TableUse(int Partitions, double EachReport, double Hottest);
