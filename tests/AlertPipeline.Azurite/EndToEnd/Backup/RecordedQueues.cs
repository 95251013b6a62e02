using AlertPipeline.Storage;
using Azure.Storage.Queues;

namespace AlertPipeline.Azurite.EndToEnd.Backup;

/// <summary>The messages that lie in the queues of an account.</summary>
internal static class RecordedQueues
{
    private const int Most = 32;

    /// <summary>What lies in each queue.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ReadAsync(string storage)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var name in StorageNames.Queues)
        {
            found[name] = [.. (await Queue(storage, name).PeekMessagesAsync(Most)).Value.Select(message => message.Body.ToString())];
        }

        return found;
    }

    /// <summary>Makes the queues and puts the messages in.</summary>
    public static async Task SendAsync(string storage, IReadOnlyDictionary<string, IReadOnlyList<string>> messages)
    {
        foreach (var (name, bodies) in messages)
        {
            await Queue(storage, name).CreateIfNotExistsAsync();
            foreach (var body in bodies)
            {
                await Queue(storage, name).SendMessageAsync(body);
            }
        }
    }

    private static QueueClient Queue(string storage, string name) => new(storage, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
