namespace AlertPipeline.Channels.Sms;

/// <summary>Reads what people text back through the gateway that is set.</summary>
public sealed class SmsReplies
{
    private readonly ISmsGateway? gateway;

    internal SmsReplies(ISmsGateway? gateway, string sender) =>
        (this.gateway, ArePossible) = (gateway, gateway is not null && Notifications.PhoneNumber.IsE164(sender));

    /// <summary>Whether people can answer: messages come from a number, and not from a name.</summary>
    public bool ArePossible { get; }

    /// <summary>Reads an answer; null when nobody can answer, or when it is not from that gateway, not genuine, or not a message from a number.</summary>
    /// <param name="name">The gateway that the address names.</param>
    /// <param name="callback">The request.</param>
    public SmsReply? Read(string name, SmsCallback callback) =>
        ArePossible && name.Equals(gateway!.Kind.ToString(), StringComparison.OrdinalIgnoreCase)
        && gateway.ReadReply(callback) is { } reply && Notifications.PhoneNumber.IsE164(reply.Number)
            ? reply
            : null;
}
