namespace AlertPipeline.Simulation.Life;

/// <summary>A report that was answered with 202.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When its sender heard of it.</param>
/// <param name="Child">The child it says is missing; null for anything else.</param>
public sealed record AcceptedReport(string Id, DateTimeOffset At, InventedChild? Child);
