namespace AlertPipeline.Simulation.Storage;

/// <summary>A row as the table service keeps it.</summary>
/// <param name="Address">Its keys.</param>
/// <param name="Properties">What it holds, the keys aside.</param>
/// <param name="ETag">Its version; every change makes a new one.</param>
/// <param name="Timestamp">When it was last changed, by the clock of the service.</param>
public sealed record StoredRow(RowAddress Address, IReadOnlyDictionary<string, object> Properties, string ETag, DateTimeOffset Timestamp)
{
    /// <summary>A property; null when the row does not have it.</summary>
    public object? this[string name] => name switch
    {
        PropertyNames.PartitionKey => Address.Partition,
        PropertyNames.RowKey => Address.Row,
        PropertyNames.Timestamp => Timestamp,
        _ => Properties.GetValueOrDefault(name),
    };
}
