using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>What the work on dead letters logs.</summary>
internal static partial class DeadLetterLog
{
    [LoggerMessage(6001, LogLevel.Error, "Dead letter {DeadLetterId} from queue {Queue} is recorded")]
    public static partial void Recorded(ILogger logger, string deadLetterId, string queue);

    [LoggerMessage(6003, LogLevel.Error, "The last try about report {ReportId} failed: {Fault}")]
    public static partial void LastTryFailed(ILogger logger, string reportId, string fault);

    [LoggerMessage(6002, LogLevel.Critical, "Nobody could be told of dead letter {DeadLetterId}; the sweep tries again")]
    public static partial void NobodyTold(ILogger logger, string deadLetterId);
}
