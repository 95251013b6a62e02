namespace AlertPipeline.Simulation.Storage;

/// <summary>What a client asks of the table service.</summary>
public abstract record TableRequest(string Table) : StorageRequest(Table)
{
    /// <inheritdoc/>
    public override bool IsQueue => false;

    /// <summary>Makes a table.</summary>
    public sealed record Create(string Table) : TableRequest(Table);

    /// <summary>Takes a table away with all its rows.</summary>
    public sealed record Drop(string Table) : TableRequest(Table);

    /// <summary>Reads one row.</summary>
    public sealed record Read(string Table, RowAddress Address, IReadOnlyList<string>? Select) : TableRequest(Table);

    /// <summary>Finds rows; <paramref name="From"/> is the first that a page before did not hold.</summary>
    public sealed record Find(string Table, string? Filter, int Most, RowAddress? From, IReadOnlyList<string>? Select) : TableRequest(Table);

    /// <summary>Changes rows of one partition, all or none; alone or as a group, which is answered differently.</summary>
    public sealed record Change(string Table, IReadOnlyList<RowChange> Changes, bool IsGroup) : TableRequest(Table);
}
