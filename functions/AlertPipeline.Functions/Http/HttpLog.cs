using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Http;

/// <summary>What the HTTP side logs. The text of an exception may repeat input, so only its type and place are kept.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(1001, LogLevel.Warning, "{Function}: storage did not answer ({Fault})")]
    public static partial void StorageUnavailable(ILogger logger, string function, string fault);

    [LoggerMessage(1002, LogLevel.Error, "{Function} failed: {Fault} at {Place}")]
    public static partial void Failed(ILogger logger, string function, string fault, string? place);

    [LoggerMessage(1003, LogLevel.Information, "{Function}: the request could not be read ({Status})")]
    public static partial void Unreadable(ILogger logger, string function, int status);
}
