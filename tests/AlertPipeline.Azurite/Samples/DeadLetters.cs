using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Storage;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.Samples;

/// <summary>Makes a dead letter, which no sample can make by itself.</summary>
internal static class DeadLetters
{
    public static async Task AddAsync(Pipeline pipeline)
    {
        var poison = new QueueClient(pipeline.Storage, StorageNames.ReportsQueue + StorageNames.PoisonSuffix, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync("{ rubbish");
        await pipeline.SettleAsync();
    }
}
