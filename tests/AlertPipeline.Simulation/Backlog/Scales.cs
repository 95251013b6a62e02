using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>Weighs what simulated storage and the receivers of messages hold, by what a copy of it takes.</summary>
internal static class Scales
{
    /// <summary>Weighs now.</summary>
    public static MemoryReading Read(SimulatedCluster cluster, int waiting)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var copy = Copy(cluster);
        var storage = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(copy);
        return new(waiting, before - storage, storage);
    }

    private static object[] Copy(SimulatedCluster cluster) =>
    [
        StorageNames.Tables.Select(table => Copy(cluster.Tables.Rows(table))).ToList(),
        cluster.Queues.Names.Select(name => Copy(cluster.Queues.Find(name)!)).ToList(),
        cluster.Channels.Received.Select(message => message with { To = Copy(message.To), Id = Copy(message.Id), Text = Copy(message.Text) }).ToList(),
    ];

    private static SortedDictionary<string, SortedList<string, StoredRow>> Copy(IEnumerable<StoredRow> rows)
    {
        var copy = new SortedDictionary<string, SortedList<string, StoredRow>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!copy.TryGetValue(row.Address.Partition, out var partition))
            {
                copy[Copy(row.Address.Partition)] = partition = new(StringComparer.Ordinal);
            }

            partition.Add(Copy(row.Address.Row), Copy(row));
        }

        return copy;
    }

    // Added one by one, so that it takes as much room as one that grew.
    private static StoredRow Copy(StoredRow row)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in row.Properties)
        {
            properties.Add(Copy(name), Copy(value));
        }

        return new(new(Copy(row.Address.Partition), Copy(row.Address.Row)), properties, Copy(row.ETag), row.Timestamp);
    }

    private static WaitingMessages Copy(WaitingMessages queue)
    {
        var copy = new WaitingMessages();
        foreach (var message in queue.Messages)
        {
            copy.Put(new(Copy(message.Id), Copy(message.Text), message.InsertedAt) { Receipt = Copy(message.Receipt) });
        }

        return copy;
    }

    private static object Copy(object value) => value switch
    {
        string text => Copy(text),
        byte[] bytes => bytes.Clone(),
        int number => number,
        bool yes => yes,
        DateTimeOffset time => time,
        _ => value,
    };

    private static string Copy(string text) => new(text);
}
