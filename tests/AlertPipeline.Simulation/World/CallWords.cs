using System.Text;
using AlertPipeline.Simulation.Storage;

namespace AlertPipeline.Simulation.World;

/// <summary>Says what a call to storage is about, the messages that it concerns included.</summary>
internal static class CallWords
{
    public static string Of(StorageRequest request, SimulatedQueues queues) => $"{StorageWords.Of(request)} {string.Join(' ', Texts(request, queues).Select(Decoded))}";

    /// <summary>The text of a message as the app wrote it.</summary>
    public static string Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }

    private static IEnumerable<string> Texts(StorageRequest request, SimulatedQueues queues) => request switch
    {
        QueueRequest.Put put => [put.Text],
        QueueRequest.Receive receive => queues.Find(receive.Queue)?.Messages.Select(message => message.Text) ?? [],
        QueueRequest.Update { MessageId: var id } update => TextOf(id, update.Queue, queues),
        QueueRequest.Delete { MessageId: var id } delete => TextOf(id, delete.Queue, queues),
        _ => [],
    };

    private static IEnumerable<string> TextOf(string messageId, string queue, SimulatedQueues queues) =>
        queues.Find(queue)?.Messages.Where(message => message.Id == messageId).Select(message => message.Text) ?? [];
}
