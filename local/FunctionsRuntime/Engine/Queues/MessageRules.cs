namespace FunctionsRuntime;

/// <summary>The host's rules for messages as pure functions.</summary>
internal static class MessageRules
{
    /// <summary>A message that was received too often already, by a worker that died each time, is not tried again.</summary>
    public static MessageVerdict BeforeRun(long dequeueCount, int maxDequeueCount, bool hasPoison) =>
        dequeueCount <= maxDequeueCount ? MessageVerdict.Run
        : hasPoison ? MessageVerdict.Poison
        : MessageVerdict.LeaveHidden;

    public static MessageVerdict AfterFailure(long dequeueCount, int maxDequeueCount, bool hasPoison) =>
        !hasPoison ? MessageVerdict.LeaveHidden
        : dequeueCount >= maxDequeueCount ? MessageVerdict.Poison
        : MessageVerdict.Retry;
}
