using AlertPipeline.Simulation.Storage;

namespace AlertPipeline.Simulation.World;

/// <summary>Says what a call asks, for the history.</summary>
internal static class StorageWords
{
    public static string Of(StorageRequest request) => request switch
    {
        TableRequest.Read read => $"read {read.Table} {read.Address.Partition}/{read.Address.Row}",
        TableRequest.Find find => $"find {find.Table} {find.Filter}",
        TableRequest.Change change => $"change {change.Table} {string.Join(", ", change.Changes.Select(row => $"{row.Kind} {row.Address.Partition}/{row.Address.Row}"))}",
        QueueRequest.Put put => $"put {put.Queue}",
        QueueRequest.Update update => $"update {update.Queue} {update.MessageId}",
        QueueRequest.Delete delete => $"delete {delete.Queue} {delete.MessageId}",
        _ => $"{request.Verb.ToLowerInvariant()} {request.Resource}",
    };
}
