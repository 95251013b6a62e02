using Microsoft.Extensions.Logging;

namespace AlertPipeline.Storage;

/// <summary>What storage logs: keys of rows and ids.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(7001, LogLevel.Error, "The row {Partition}/{Row} of table {Table} cannot be read and is passed over")]
    public static partial void RowPassedOver(ILogger logger, string table, string partition, string row);

    [LoggerMessage(7002, LogLevel.Warning, "The partner is to be told that report {ReportId} changed; the queue did not answer ({Fault}), the sweep will send it")]
    public static partial void CallbackNotDispatched(ILogger logger, string reportId, string fault);
}
