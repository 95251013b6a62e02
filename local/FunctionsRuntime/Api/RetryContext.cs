namespace Microsoft.Azure.Functions.Worker;

/// <summary>The tries of a function-level retry policy; a queue message counts its own in <c>DequeueCount</c>.</summary>
public abstract class RetryContext
{
    /// <summary>How many tries went before this one.</summary>
    public abstract int RetryCount { get; }

    /// <summary>After how many retries the event is given up.</summary>
    public abstract int MaxRetryCount { get; }
}
