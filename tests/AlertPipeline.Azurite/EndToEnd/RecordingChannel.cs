using AlertPipeline.Notifications;
using AlertPipeline.Testing;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>Receives instead of a mail server or a webhook; the real channels have their own tests.</summary>
internal sealed class RecordingChannel(ChannelKind kind, Sent<SentMessage> sent) : IChannel
{
    public ChannelKind Kind => kind;

    /// <summary>What the receiver answers; null takes the message over.</summary>
    public Func<ContactPoint, SendOutcome?> Answer { get; set; } = _ => null;

    public Task<SendOutcome> SendAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = Answer(contact) ?? new SendOutcome.Sent();
        if (outcome is SendOutcome.Sent)
        {
            sent.Add(new SentMessage(contact, message));
        }

        return Task.FromResult(outcome);
    }
}
