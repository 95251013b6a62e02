using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>What the work on dead letters logs: ids, names of queues and types of faults.</summary>
internal static partial class DeadLetterLog
{
    [LoggerMessage(6001, LogLevel.Error, "Dead letter {DeadLetterId} from queue {Queue} is recorded")]
    public static partial void Recorded(ILogger logger, string deadLetterId, string queue);

    [LoggerMessage(6002, LogLevel.Critical, "Nobody could be told of dead letter {DeadLetterId}; the timer tries again")]
    public static partial void NobodyTold(ILogger logger, string deadLetterId);

    [LoggerMessage(6003, LogLevel.Error, "The last try of dead letter {DeadLetterId} failed: {Fault}")]
    public static partial void LastTryFailed(ILogger logger, string deadLetterId, string fault);

    [LoggerMessage(6004, LogLevel.Error, "Dead letter {DeadLetterId} could not be recorded ({Fault}); it comes again in half a minute")]
    public static partial void Postponed(ILogger logger, string deadLetterId, string fault);

    [LoggerMessage(6005, LogLevel.Warning, "A failed try of a message of queue {Queue} could not be noted ({Fault})")]
    public static partial void TryNotNoted(ILogger logger, string queue, string fault);

    [LoggerMessage(6006, LogLevel.Information, "Dead letter {DeadLetterId} is put back into queue {Queue}")]
    public static partial void PutBack(ILogger logger, string deadLetterId, string queue);

    [LoggerMessage(6007, LogLevel.Error, "Dead letter {DeadLetterId} could not be put back, or people told of it ({Fault})")]
    public static partial void FollowUpFailed(ILogger logger, string deadLetterId, string fault);
}
