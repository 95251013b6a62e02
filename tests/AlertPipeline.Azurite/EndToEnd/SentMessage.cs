using AlertPipeline.Notifications;

namespace AlertPipeline.Azurite.EndToEnd;

/// <summary>A message that reached a receiver.</summary>
internal sealed record SentMessage(ContactPoint To, OutgoingMessage Message)
{
    /// <summary>The person, as the sample directory names addresses after persons.</summary>
    public string Person => To.Kind == ChannelKind.Email ? To.Address.Split('@')[0] : To.Address.Split('/')[^1];

    /// <inheritdoc/>
    public override string ToString() => $"{Person} by {To.Kind}: {Message.Subject}";
}
