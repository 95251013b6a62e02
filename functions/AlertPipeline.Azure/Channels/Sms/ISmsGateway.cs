using System.Text.Json;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Sms;

/// <summary>Speaks the language of one gateway for text messages. It makes no call itself.</summary>
internal interface ISmsGateway
{
    /// <summary>The gateway, which is also the last part of the addresses that its receipts and answers come to.</summary>
    SmsGatewayKind Kind { get; }

    /// <summary>Where messages are handed over.</summary>
    Uri Address { get; }

    /// <summary>Writes the request that hands a message over.</summary>
    /// <param name="number">The number, in E.164.</param>
    /// <param name="message">The message.</param>
    HttpRequestMessage Compose(string number, OutgoingMessage message);

    /// <summary>What the gateway calls a message that it took over; null when its answer does not say.</summary>
    string? IdIn(JsonElement answer);

    /// <summary>Reads a receipt; null when it does not come from the gateway, or says nothing about a message of ours.</summary>
    SmsReceipt? Read(SmsCallback callback);

    /// <summary>Reads a text message that somebody sent back; null when it does not come from the gateway.</summary>
    SmsReply? ReadReply(SmsCallback callback);
}
