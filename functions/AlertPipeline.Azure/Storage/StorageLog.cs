using Microsoft.Extensions.Logging;

namespace AlertPipeline.Storage;

/// <summary>What storage logs: keys of rows.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(7001, LogLevel.Error, "The row {Partition}/{Row} of table {Table} cannot be read and is passed over")]
    public static partial void RowPassedOver(ILogger logger, string table, string partition, string row);
}
