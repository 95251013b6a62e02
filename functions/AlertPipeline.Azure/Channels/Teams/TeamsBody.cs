using System.Text.Json;
using System.Text.Json.Serialization;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Teams;

/// <summary>What a workflow in Teams takes: a message with one Adaptive Card. The same message always becomes the same bytes.</summary>
/// <param name="Attachments">The card.</param>
/// <param name="Type">What it is.</param>
internal sealed record TeamsBody(IReadOnlyList<TeamsBody.Attachment> Attachments, string Type = "message")
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static byte[] Of(OutgoingMessage message) => JsonSerializer.SerializeToUtf8Bytes(new TeamsBody([new(AdaptiveCard.Of(message))]), Json);

    internal sealed record Attachment(AdaptiveCard Content, string ContentType = "application/vnd.microsoft.card.adaptive");
}
