namespace AlertPipeline.Simulation.Storage;

/// <summary>A table service in memory, as the real one behaves.</summary>
/// <param name="clock">What rows are stamped by.</param>
public sealed class SimulatedTables(TimeProvider clock)
{
    private readonly Dictionary<string, SimulatedTable> tables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Told of every change that took effect.</summary>
    public Action<RowsChanged> Changed { get; set; } = _ => { };

    /// <summary>All rows of a table, in the order of their keys; none where there is no table.</summary>
    public IEnumerable<StoredRow> Rows(string table) => tables.TryGetValue(table, out var found) ? found.Rows : [];

    /// <summary>The rows of a table whose keys fit a filter.</summary>
    public IEnumerable<StoredRow> Rows(string table, string filter) => tables.TryGetValue(table, out var found) ? found.Find(TableFilter.Parse(filter), null) : [];

    /// <summary>A row; null when there is none.</summary>
    public StoredRow? Find(string table, RowAddress address) => tables.TryGetValue(table, out var found) ? found.Find(address) : null;

    /// <summary>Does what is asked, or refuses.</summary>
    public StorageAnswer Answer(TableRequest request)
    {
        try
        {
            return request switch
            {
                TableRequest.Create create => Create(create.Table),
                TableRequest.Drop drop => tables.Remove(drop.Table) ? new(204) : throw new StorageRefusal(404, "ResourceNotFound"),
                TableRequest.Read read => TableAnswers.Row(Existing(read.Table).Find(read.Address) ?? throw new StorageRefusal(404, "ResourceNotFound"), read.Select),
                TableRequest.Find find => TableAnswers.Page(Existing(find.Table).Find(TableFilter.Parse(find.Filter), find.From), find.Most, find.Select),
                TableRequest.Change change => Commit(change),
                _ => throw new StorageRefusal(501, "NotImplemented"),
            };
        }
        catch (StorageRefusal refusal)
        {
            return request is TableRequest.Change { IsGroup: true } ? TableAnswers.GroupRefused(refusal) : TableAnswers.Refused(refusal);
        }
    }

    private StorageAnswer Create(string name) => tables.TryAdd(name, new()) ? new(204) : throw new StorageRefusal(409, "TableAlreadyExists");

    private StorageAnswer Commit(TableRequest.Change request)
    {
        var made = Existing(request.Table).Commit(request.Changes, clock.GetUtcNow());
        Changed(new(request.Table, made));
        return request.IsGroup ? TableAnswers.Group(made.Select(row => row.After)) : TableAnswers.Changed(made[0].After);
    }

    private SimulatedTable Existing(string name) => tables.GetValueOrDefault(name) ?? throw new StorageRefusal(404, "TableNotFound");
}
