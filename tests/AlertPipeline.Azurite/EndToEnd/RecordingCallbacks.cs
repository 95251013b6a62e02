using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Callbacks;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Testing.Contract;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Receives instead of partners; the real sender has its own tests.</summary>
internal sealed class RecordingCallbacks : ICallbackSender
{
    private readonly List<SentCallback> sent = [];

    /// <summary>What the partner answers; null takes the message over.</summary>
    public Func<SendOutcome?> Answer { get; set; } = () => null;

    /// <summary>What is done while a message is on its way.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    /// <summary>How often anything was sent, whatever the answer.</summary>
    public int Attempts { get; private set; }

    /// <summary>What partners took over so far, in order; it is held against the contract when a test looks at it.</summary>
    public IReadOnlyList<SentCallback> Sent
    {
        get
        {
            lock (sent)
            {
                sent.ForEach(callback => ContractWebhooks.Check(JsonSerializer.SerializeToElement(callback.Body)));
                return [.. sent];
            }
        }
    }

    public async Task<SendOutcome> SendAsync(PartnerWebhook webhook, string id, byte[] body, CancellationToken cancellationToken)
    {
        await Meanwhile();
        lock (sent)
        {
            Attempts++;
            var outcome = Answer() ?? new SendOutcome.Sent();
            sent.AddRange(outcome is SendOutcome.Sent ? [new SentCallback(webhook.Url, id, JsonNode.Parse(body)!.AsObject())] : []);
            return outcome;
        }
    }
}
