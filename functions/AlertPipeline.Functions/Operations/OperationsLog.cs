using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Operations;

/// <summary>What timers and the start of the app log.</summary>
internal static partial class OperationsLog
{
    [LoggerMessage(5001, LogLevel.Information, "Sweep: {Waiting} reports pending, {Sent} sent again")]
    public static partial void Swept(ILogger logger, int waiting, int sent);

    [LoggerMessage(5002, LogLevel.Error, "The part {Part} of a timer failed ({Fault})")]
    public static partial void PartFailed(ILogger logger, string part, string fault);

    [LoggerMessage(5003, LogLevel.Information, "The app started")]
    public static partial void Started(ILogger logger);
}
