using Azure.Core;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace FunctionsRuntime;

/// <summary>A queue, and the one for messages that cannot be processed.</summary>
internal sealed class QueuePair
{
    private const string PoisonSuffix = "-poison";

    private readonly QueueClient? poison;
    private readonly QueueClient? undecodedPoison;

    public QueuePair(QueueFunction function, QueueSettings settings, Action<ClientOptions> adjust)
    {
        var encoding = settings.IsBase64 ? QueueMessageEncoding.Base64 : QueueMessageEncoding.None;
        var options = Options(encoding);
        options.MessageDecodingFailed += async undecoded =>
            await MoveAsync(undecodedPoison, undecoded.ReceivedMessage, undecoded.ReceivedMessage?.PopReceipt, undecoded.CancellationToken);
        Queue = function.Account.Queue(function.QueueName, options);

        // A poison queue has none of its own: as in the host, what fails there stays there.
        if (!function.QueueName.EndsWith(PoisonSuffix, StringComparison.Ordinal))
        {
            poison = function.Account.Queue(function.QueueName + PoisonSuffix, Options(encoding));
            undecodedPoison = function.Account.Queue(function.QueueName + PoisonSuffix, Options(QueueMessageEncoding.None));
        }

        QueueClientOptions Options(QueueMessageEncoding encoding)
        {
            var made = new QueueClientOptions { MessageEncoding = encoding };
            adjust(made);
            return made;
        }
    }

    public QueueClient Queue { get; }

    public bool HasPoison => poison is not null;

    public Task MoveToPoisonAsync(QueueMessage message, string receipt, CancellationToken ct) => MoveAsync(poison, message, receipt, ct);

    private async Task MoveAsync(QueueClient? target, QueueMessage? message, string? receipt, CancellationToken ct)
    {
        if (target is null || message is null)
        {
            return;
        }

        await target.CreateIfNotExistsAsync(cancellationToken: ct);
        await target.SendMessageAsync(message.Body, cancellationToken: ct);
        await Queue.DeleteMessageAsync(message.MessageId, receipt, ct);
    }
}
