namespace AlertPipeline.Simulation.Storage;

/// <summary>A change of a table that took effect.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">What each row was and is; null before it was made and after it was deleted.</param>
public sealed record RowsChanged(string Table, IReadOnlyList<(StoredRow? Before, StoredRow? After)> Rows);
