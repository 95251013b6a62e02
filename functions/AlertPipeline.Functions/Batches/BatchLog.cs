using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Batches;

/// <summary>What the work on batches logs.</summary>
internal static partial class BatchLog
{
    [LoggerMessage(9001, LogLevel.Warning, "A line of a batch of {PartnerId} is perhaps not stored: storage did not answer ({Fault})")]
    public static partial void LineNotStored(ILogger logger, string partnerId, string fault);
}
