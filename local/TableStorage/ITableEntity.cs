namespace Azure.Data.Tables;

/// <summary>One row of a table.</summary>
public interface ITableEntity
{
    /// <summary>Rows with the same partition key are stored together and can change in one transaction.</summary>
    string PartitionKey { get; set; }

    /// <summary>Names the row within its partition.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last changed the row (UTC); never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version of the row, for optimistic concurrency.</summary>
    ETag ETag { get; set; }
}
