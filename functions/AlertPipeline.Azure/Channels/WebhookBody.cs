using System.Text.Json;
using AlertPipeline.Notifications;
using NodaTime.Text;

namespace AlertPipeline.Channels;

/// <summary>The body of a webhook after Standard Webhooks 1.0.0. The same message always becomes the same bytes.</summary>
internal sealed record WebhookBody(string Type, string Timestamp, WebhookBody.Content Data)
{
    private const string AboutCase = "case.notification";
    private const string AboutSystem = "system.notification";

    public static byte[] Of(OutgoingMessage message) => JsonSerializer.SerializeToUtf8Bytes(
        new WebhookBody(
            message.CaseReference is null ? AboutSystem : AboutCase,
            InstantPattern.ExtendedIso.Format(message.CreatedAt),
            new(message.Id, message.CaseReference, message.Subject, message.Text)),
        JsonSerializerOptions.Web);

    internal sealed record Content(string Id, string? CaseReference, string Subject, string Text);
}
