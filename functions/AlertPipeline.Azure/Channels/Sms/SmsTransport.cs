using System.Text.Json;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Sms;

/// <summary>Hands a text message to a gateway.</summary>
internal sealed class SmsTransport(ISmsGateway? gateway, HttpAttempt attempt) : ITransport
{
    private const int LongestAnswer = 64 * 1024;

    public ChannelKind Kind => ChannelKind.Sms;

    public string ServerOf(ContactPoint contact) => gateway?.Address.Authority ?? "no gateway";

    public async Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (gateway is null || !PhoneNumber.IsE164(contact.Address))
        {
            return new SendOutcome.GivenUp(FailureReason.NotConfigured);
        }

        using var request = gateway.Compose(contact.Address, message);
        return await attempt.TryAsync(request, ReadAsync, cancellationToken);
    }

    private async Task<SendOutcome.Sent> ReadAsync(HttpContent answer, CancellationToken cancellationToken) =>
        new(await IdAsync(answer, cancellationToken), ReceiptFollows: true);

    // The status said that the gateway has it: an answer that cannot be read must not send it twice.
    private async Task<string?> IdAsync(HttpContent answer, CancellationToken cancellationToken)
    {
        try
        {
            await answer.LoadIntoBufferAsync(LongestAnswer, cancellationToken);
            using var json = await JsonDocument.ParseAsync(await answer.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
            return json.RootElement.ValueKind == JsonValueKind.Object ? gateway!.IdIn(json.RootElement) : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
