using AlertPipeline.Storage;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>An app in which so many cases are open that whatever looks at each of them takes long.</summary>
internal static class ManyOpenCases
{
    /// <summary>Lists this many cases as open, in which nothing has to happen for an hour.</summary>
    public static async Task ListOpenAsync(this Pipeline pipeline, int cases)
    {
        var open = new TableClient(pipeline.Storage, StorageNames.OpenCasesTable);
        var hints = Enumerable.Range(0, cases).Select(number => CaseHint.Write(DerivedId.Case($"{number}"), pipeline.Clock.Now() + Duration.FromHours(1)));
        foreach (var some in hints.GroupBy(hint => hint.PartitionKey).SelectMany(shard => shard.Chunk(100)))
        {
            await open.SubmitTransactionAsync(some.Select(hint => new TableTransactionAction(TableTransactionActionType.Add, hint)));
        }
    }
}
