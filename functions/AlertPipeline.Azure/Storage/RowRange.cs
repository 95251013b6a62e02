using Azure.Data.Tables;

namespace AlertPipeline.Storage;

/// <summary>Filters that read one partition from one row key to another; none of them scans.</summary>
internal static class RowRange
{
    /// <summary>Every row of a partition whose key starts with a prefix that ends in a colon.</summary>
    public static string Prefix(string partition, string prefix) => Between(partition, prefix, prefix[..^1] + ';');

    /// <summary>Every row of a partition whose key lies below an end.</summary>
    public static string Below(string partition, string end) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey lt {end}");

    /// <summary>Every row of a partition whose key is a start or lies above it.</summary>
    public static string From(string partition, string start) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {start}");

    /// <summary>Every row of a partition whose key is not below a start and lies below an end.</summary>
    public static string Between(string partition, string start, string end) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {start} and RowKey lt {end}");
}
