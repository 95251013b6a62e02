using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>What the runtime says; event ids are stable: 1xx host, 2xx HTTP, 3xx queues, 4xx timers.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Information, "Serving functions on {Address}")]
    public static partial void Serving(ILogger logger, Uri address);

    [LoggerMessage(102, LogLevel.Warning, "Functions still ran at the end of the drain time and are cancelled")]
    public static partial void DrainLimitReached(ILogger logger);

    [LoggerMessage(103, LogLevel.Debug, "A listener stopped")]
    public static partial void ListenerStopped(ILogger logger);

    [LoggerMessage(104, LogLevel.Critical, "A listener ended by a fault, and the host stops")]
    public static partial void ListenerFailed(ILogger logger, Exception fault);

    [LoggerMessage(201, LogLevel.Error, "{Function} failed for a request")]
    public static partial void RequestFailed(ILogger logger, Exception failure, string function);

    [LoggerMessage(202, LogLevel.Debug, "The caller of {Function} left before its answer")]
    public static partial void CallerLeft(ILogger logger, string function);

    [LoggerMessage(301, LogLevel.Debug, "{Function} is done with message {MessageId}")]
    public static partial void MessageDone(ILogger logger, string function, string messageId);

    [LoggerMessage(302, LogLevel.Error, "{Function} failed for message {MessageId} at try {DequeueCount}: {Verdict}")]
    public static partial void MessageFailed(
        ILogger logger, Exception failure, string function, string messageId, long dequeueCount, MessageVerdict verdict);

    [LoggerMessage(303, LogLevel.Warning, "Message {MessageId} of queue {Queue} moved to the poison queue after {DequeueCount} tries")]
    public static partial void MessagePoisoned(ILogger logger, string messageId, string queue, long dequeueCount);

    [LoggerMessage(304, LogLevel.Warning, "The lease of message {MessageId} of queue {Queue} is lost; it may run again")]
    public static partial void LeaseLost(ILogger logger, string messageId, string queue);

    [LoggerMessage(305, LogLevel.Debug, "The lease of message {MessageId} of queue {Queue} is renewed")]
    public static partial void LeaseRenewed(ILogger logger, string messageId, string queue);

    [LoggerMessage(306, LogLevel.Warning, "The lease of message {MessageId} of queue {Queue} could not be renewed")]
    public static partial void RenewalFailed(ILogger logger, Exception fault, string messageId, string queue);

    [LoggerMessage(307, LogLevel.Warning, "Message {MessageId} of queue {Queue} is not settled; it comes back when its lease is over")]
    public static partial void SettlingFailed(ILogger logger, Exception fault, string messageId, string queue);

    [LoggerMessage(308, LogLevel.Warning, "Queue {Queue} could not be read; polling goes on")]
    public static partial void PollingFailed(ILogger logger, Exception fault, string queue);

    [LoggerMessage(401, LogLevel.Debug, "{Function} is done")]
    public static partial void TimerDone(ILogger logger, string function);

    [LoggerMessage(402, LogLevel.Error, "{Function} failed; it runs again when it is due next")]
    public static partial void TimerFailed(ILogger logger, Exception failure, string function);

    [LoggerMessage(403, LogLevel.Debug, "{Function} runs in another host")]
    public static partial void TimerRunsElsewhere(ILogger logger, string function);

    [LoggerMessage(404, LogLevel.Warning, "The schedule of {Function} could not be read or stored; it is tried again")]
    public static partial void TimerStorageFailed(ILogger logger, Exception fault, string function);

    [LoggerMessage(405, LogLevel.Warning, "The lease of timer {Timer} could not be written; another host may run it")]
    public static partial void TimerLeaseLost(ILogger logger, Exception fault, string timer);
}
