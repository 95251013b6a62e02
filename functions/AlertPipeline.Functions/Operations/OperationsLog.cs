using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Operations;

/// <summary>What the sweep logs.</summary>
internal static partial class OperationsLog
{
    [LoggerMessage(5001, LogLevel.Information, "Sweep: {Waiting} reports pending, {Sent} sent again")]
    public static partial void Swept(ILogger logger, int waiting, int sent);

    [LoggerMessage(5002, LogLevel.Error, "The part {Part} of a timer failed ({Fault})")]
    public static partial void PartFailed(ILogger logger, string part, string fault);
}
