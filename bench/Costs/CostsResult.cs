using AlertPipeline.Simulation.Costs;

namespace Bench.Costs;

/// <summary>What the app costs.</summary>
/// <param name="Measured">What was counted.</param>
/// <param name="PricesOf">The day of the guide that the prices of functions are from.</param>
/// <param name="Months">What follows for so many reports a day.</param>
internal sealed record CostsResult(ReportCost Measured, DateOnly PricesOf, IReadOnlyList<MonthCost> Months);
