using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>What delivery logs: ids and words from closed sets.</summary>
internal static partial class NotificationLog
{
    [LoggerMessage(4001, LogLevel.Information, "Case {CaseId}: message {NotificationId} by {Channel} is {State} (failure: {Failure})")]
    public static partial void Attempted(ILogger logger, string caseId, string notificationId, string channel, string state, string failure);

    [LoggerMessage(4002, LogLevel.Debug, "Case {CaseId} changed while message {NotificationId} was claimed; reading again")]
    public static partial void Raced(ILogger logger, string caseId, string notificationId);
}
