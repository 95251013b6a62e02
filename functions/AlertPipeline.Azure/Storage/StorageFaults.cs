using Azure;

namespace AlertPipeline.Storage;

/// <summary>Tells an outage of storage from a fault of ours.</summary>
public static class StorageFaults
{
    /// <summary>Whether storage did not answer, was too busy or failed: trying again later may help.
    /// A cancelled call counts: the client cancels what takes too long. A caller that was cancelled itself asks its own token first.</summary>
    public static bool IsOutage(Exception exception) => exception switch
    {
        RequestFailedException failed => failed.Status is 0 or 408 or 429 or >= 500,
        AggregateException several => several.InnerExceptions.Any(IsOutage),
        OperationCanceledException => true,
        _ => false,
    };

    /// <summary>Whether storage refused or did not answer. Where the sweep repairs what follows, either is only a delay.</summary>
    public static bool IsStorageFault(Exception exception) => exception is RequestFailedException || IsOutage(exception);
}
