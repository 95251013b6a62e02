using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>Makes one attempt at carrying a message. It knows nothing of time-outs, retries and circuits.</summary>
internal interface ITransport
{
    ChannelKind Kind { get; }

    /// <summary>Names the server behind a contact point: what fails there fails for all its contact points.</summary>
    string ServerOf(ContactPoint contact);

    /// <summary>Tries once. Throws nothing but cancellation.</summary>
    Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken);
}
