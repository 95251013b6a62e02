namespace AlertPipeline.Notifications;

/// <summary>Carries one message to one contact point. The caller has claimed the send; the channel never decides whether to send.</summary>
public interface IChannel
{
    /// <summary>The kind of contact point it serves.</summary>
    ChannelKind Kind { get; }

    /// <summary>Sends, with short retries of its own, and says what came of it. Only cancellation is thrown.</summary>
    Task<SendOutcome> SendAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken);
}
