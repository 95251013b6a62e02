using AlertPipeline.Notifications;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Channels;

/// <summary>What the channels log: ids, reasons and servers; no address of a person, no text, nothing that a receiver said.</summary>
internal static partial class Log
{
    [LoggerMessage(301, LogLevel.Warning, "Message {MessageId} was not sent by {Channel} and can be tried later: {Reason}")]
    public static partial void LeftForLater(ILogger logger, string messageId, ChannelKind channel, FailureReason reason);

    [LoggerMessage(302, LogLevel.Error, "Message {MessageId} cannot be sent by {Channel}: {Reason}")]
    public static partial void GivenUp(ILogger logger, string messageId, ChannelKind channel, FailureReason reason);

    [LoggerMessage(303, LogLevel.Error, "Server {Server} failed repeatedly and is left alone for {Break}")]
    public static partial void CircuitOpened(ILogger logger, string server, TimeSpan @break);

    [LoggerMessage(304, LogLevel.Information, "Server {Server} answers again")]
    public static partial void CircuitClosed(ILogger logger, string server);
}
