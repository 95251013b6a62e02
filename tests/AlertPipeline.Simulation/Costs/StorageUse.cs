namespace AlertPipeline.Simulation.Costs;

/// <summary>What the app asks of storage. Queues that are asked while they are empty are not in it: that follows from the number of queues.</summary>
/// <param name="TableReads">Rows read one by one, and queries.</param>
/// <param name="TableWrites">Changes, those of several rows in one partition as one.</param>
/// <param name="QueueCalls">Messages put, taken, hidden anew and deleted.</param>
/// <param name="Messages">Messages that a function ended.</param>
public sealed record StorageUse(double TableReads, double TableWrites, double QueueCalls, double Messages)
{
    /// <summary>So many times as much.</summary>
    public StorageUse Times(double factor) => new(TableReads * factor, TableWrites * factor, QueueCalls * factor, Messages * factor);

    /// <summary>What is more than another.</summary>
    public StorageUse Minus(StorageUse other) => new(TableReads - other.TableReads, TableWrites - other.TableWrites, QueueCalls - other.QueueCalls, Messages - other.Messages);

    /// <summary>Both.</summary>
    public StorageUse Plus(StorageUse other) => Minus(other.Times(-1));
}
