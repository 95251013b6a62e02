using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>What delivery logs: ids and words from closed sets.</summary>
internal static partial class NotificationLog
{
    [LoggerMessage(4001, LogLevel.Information, "Case {CaseId}: message {NotificationId} by {Channel} is {State} (failure: {Failure})")]
    public static partial void Attempted(ILogger logger, string caseId, string notificationId, string channel, string state, string failure);

    [LoggerMessage(4002, LogLevel.Debug, "Case {CaseId} changed while message {NotificationId} was claimed; reading again")]
    public static partial void Raced(ILogger logger, string caseId, string notificationId);

    [LoggerMessage(4003, LogLevel.Information, "Case {CaseId}: after a receipt message {NotificationId} is {State} (failure: {Failure})")]
    public static partial void ReceiptTaken(ILogger logger, string caseId, string notificationId, string state, string failure);

    [LoggerMessage(4004, LogLevel.Error, "The {Channel} contact of {PersonId} is gone and is not used again until the directory changes")]
    public static partial void ContactGone(ILogger logger, string personId, string channel);

    [LoggerMessage(4005, LogLevel.Warning, "That a contact of {PersonId} is gone could not be stored ({Fault}); the next attempt says it again")]
    public static partial void GoneNotStored(ILogger logger, string personId, string fault);

    [LoggerMessage(4006, LogLevel.Information, "Case {CaseId}: desk {DeskId} has message {NotificationId} sent again")]
    public static partial void Replayed(ILogger logger, string caseId, string notificationId, string deskId);

    [LoggerMessage(4007, LogLevel.Information, "Case {CaseId}: {PersonId} answered by text message; the case is {Outcome}")]
    public static partial void ReplyTaken(ILogger logger, string caseId, string personId, string outcome);

    [LoggerMessage(4008, LogLevel.Information, "A text message of {PersonId} held no code that is good; nothing was changed")]
    public static partial void ReplyUnchanged(ILogger logger, string personId);

    [LoggerMessage(4009, LogLevel.Warning, "Too many text messages of {PersonId} held no code that is good; none is read for an hour")]
    public static partial void ReplyLocked(ILogger logger, string personId);

    [LoggerMessage(4010, LogLevel.Information, "A text message came from a number that nobody in the directory has; nothing was changed")]
    public static partial void ReplyOfNobody(ILogger logger);
}
