using System.Text.Json;
using AlertPipeline.DeadLetters;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Azure;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Says of which kind a fault is. Its text may repeat what it is about and is not kept.</summary>
internal static class DeadLetterFault
{
    /// <summary>The kind of a fault.</summary>
    public static DeadLetterReason Of(Exception fault) => fault switch
    {
        _ when StorageFaults.IsOutage(fault) => DeadLetterReason.StorageUnavailable,
        RequestFailedException => DeadLetterReason.StorageRefused,
        UnreadableRowException or PersonalDataException or JsonException => DeadLetterReason.RowUnreadable,
        _ => DeadLetterReason.AppFault,
    };
}
