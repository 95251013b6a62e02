using System.Net;
using Azure;
using Azure.Storage.Queues.Models;

namespace FunctionsRuntime;

/// <summary>Which exceptions mean what when storage throws them.</summary>
internal static class StorageFaults
{
    /// <summary>Somebody else has the message now, or it is gone: our receipt is worth nothing.</summary>
    public static bool IsLostMessage(RequestFailedException fault) =>
        fault.ErrorCode == QueueErrorCode.MessageNotFound || fault.ErrorCode == QueueErrorCode.PopReceiptMismatch;

    public static bool IsMissingQueue(RequestFailedException fault) => fault.ErrorCode == QueueErrorCode.QueueNotFound;

    /// <summary>Somebody else changed or added the row first.</summary>
    public static bool IsConflict(RequestFailedException fault) =>
        fault.Status is (int)HttpStatusCode.Conflict or (int)HttpStatusCode.PreconditionFailed;

    /// <summary>Storage refused or was out of reach; the client throws an <see cref="AggregateException"/> after its last retry.</summary>
    public static bool IsStorageFault(Exception fault) =>
        fault is RequestFailedException or IOException or OperationCanceledException
        || (fault is AggregateException retries && retries.InnerExceptions.All(IsStorageFault));
}
