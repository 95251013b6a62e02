using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Cases;

/// <summary>What the work on cases logs: ids only.</summary>
internal static partial class CaseLog
{
    [LoggerMessage(3001, LogLevel.Warning, "Case {CaseId}: the queue {Queue} did not answer ({Fault}); the next visit does what it was asked for")]
    public static partial void DispatchFailed(ILogger logger, string caseId, string queue, string fault);

    [LoggerMessage(3002, LogLevel.Error, "Case {CaseId} could not be visited: {Fault}")]
    public static partial void VisitFailed(ILogger logger, string caseId, string fault);

    [LoggerMessage(3004, LogLevel.Error, "Case {CaseId} cannot be read: {Fault}")]
    public static partial void Unreadable(ILogger logger, string caseId, string? fault);

    [LoggerMessage(3003, LogLevel.Information, "Case {CaseId}: {Events} events and {Notifications} messages were due")]
    public static partial void Escalated(ILogger logger, string caseId, int events, int notifications);
}
