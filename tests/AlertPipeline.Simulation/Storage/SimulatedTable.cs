using System.Globalization;

namespace AlertPipeline.Simulation.Storage;

/// <summary>The rows of one table.</summary>
internal sealed class SimulatedTable
{
    private readonly SortedDictionary<string, SortedList<string, StoredRow>> partitions = new(StringComparer.Ordinal);
    private long versions;

    public IEnumerable<StoredRow> Rows => partitions.SelectMany(partition => partition.Value, (_, row) => row.Value);

    public StoredRow? Find(RowAddress address) =>
        partitions.TryGetValue(address.Partition, out var partition) && partition.TryGetValue(address.Row, out var row) ? row : null;

    /// <summary>Rows that fit, in the order of their keys.</summary>
    public IEnumerable<StoredRow> Find(TableFilter filter, RowAddress? from) => Partitions(filter.Partition)
        .SkipWhile(partition => from is { } start && string.CompareOrdinal(partition.Key, start.Partition) < 0)
        .SelectMany(partition => Within(partition.Value, from is { } start && start.Partition == partition.Key ? start.Row : "", filter))
        .Where(filter.Fits);

    /// <summary>Makes all changes or none.</summary>
    /// <returns>What each row was and is.</returns>
    /// <exception cref="StorageRefusal">One of the changes cannot be made.</exception>
    public IReadOnlyList<(StoredRow? Before, StoredRow? After)> Commit(IReadOnlyList<RowChange> changes, DateTimeOffset now)
    {
        var made = changes.Select((change, index) => (Before: Find(change.Address), After: Changed(change, index, now))).ToList();
        foreach (var (before, after) in made)
        {
            Put((after ?? before)!.Address, after);
        }

        return made;
    }

    private static IEnumerable<StoredRow> Within(SortedList<string, StoredRow> partition, string start, TableFilter filter)
    {
        var first = string.CompareOrdinal(start, filter.LeastRow) > 0 ? start : filter.LeastRow;
        for (var index = IndexOf(partition, first); index < partition.Count && (filter.RowEnd is null || string.CompareOrdinal(partition.GetKeyAtIndex(index), filter.RowEnd) < 0); index++)
        {
            yield return partition.GetValueAtIndex(index);
        }
    }

    // Keys and Values would stay with the partition, one view each: more than the app holds of a report.
    private static int IndexOf(SortedList<string, StoredRow> partition, string least)
    {
        var (low, high) = (0, partition.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(partition.GetKeyAtIndex(middle), least) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private IEnumerable<KeyValuePair<string, SortedList<string, StoredRow>>> Partitions(string? only)
    {
        foreach (var name in only is null ? [.. partitions.Keys] : new[] { only })
        {
            if (partitions.TryGetValue(name, out var partition))
            {
                yield return new(name, partition);
            }
        }
    }

    private StoredRow? Changed(RowChange change, int index, DateTimeOffset now)
    {
        if (RowLimits.Fault(change) is { } fault)
        {
            throw new StorageRefusal(400, fault, index);
        }

        var there = Find(change.Address);
        if (change.Kind == ChangeKind.Add && there is not null)
        {
            throw new StorageRefusal(409, "EntityAlreadyExists", index);
        }

        if (change.IfMatch is { } version && there is null)
        {
            throw new StorageRefusal(404, "ResourceNotFound", index);
        }

        if (change.IfMatch is not (null or RowChange.AnyVersion) && change.IfMatch != there!.ETag)
        {
            throw new StorageRefusal(412, "UpdateConditionNotSatisfied", index);
        }

        return change.Kind == ChangeKind.Delete ? null : new StoredRow(change.Address, Merged(change, there), NextVersion(), now);
    }

    private static IReadOnlyDictionary<string, object> Merged(RowChange change, StoredRow? there)
    {
        if (change.Kind != ChangeKind.Merge || there is null)
        {
            return change.Properties;
        }

        var merged = new Dictionary<string, object>(there.Properties, StringComparer.Ordinal);
        foreach (var (name, value) in change.Properties)
        {
            merged[name] = value;
        }

        return merged;
    }

    private void Put(RowAddress address, StoredRow? row)
    {
        if (!partitions.TryGetValue(address.Partition, out var partition))
        {
            partitions[address.Partition] = partition = new(StringComparer.Ordinal);
        }

        if (row is not null)
        {
            partition[address.Row] = row;
        }
        else if (partition.Remove(address.Row) && partition.Count == 0)
        {
            partitions.Remove(address.Partition);
        }
    }

    private string NextVersion() => $"W/\"{(++versions).ToString(CultureInfo.InvariantCulture)}\"";
}
