using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Sms;

/// <summary>Spryng's REST interface, version 1: JSON with a bearer key; receipts and answers as parameters of an address that holds a secret, because they are not signed.</summary>
internal sealed class SpryngGateway(SpryngOptions options, string sender) : ISmsGateway
{
    public SmsGatewayKind Kind => SmsGatewayKind.Spryng;

    public Uri Address => new(options.Address, "v1/messages");

    public HttpRequestMessage Compose(string number, OutgoingMessage message)
    {
        var body = new SpryngMessage(sender.TrimStart('+'), [number.TrimStart('+')], message.Short, MessageReference.Of(message)?.ToString() ?? message.Id, options.Route);
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = JsonContent.Create(body, options: JsonSerializerOptions.Web) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.ApiKey);
        return request;
    }

    public string? IdIn(JsonElement answer) => answer.TryGetProperty("id", out var id) ? id.ToString() : null;

    public SmsReceipt? Read(SmsCallback callback) =>
        IsOfSpryng(callback.Query.GetValueOrDefault("token") ?? "") && MessageReference.Read(callback.Query.GetValueOrDefault("REFERENCE")) is { } about
            ? new SmsReceipt(about, Says(callback.Query.GetValueOrDefault("STATUS"), callback.Query.GetValueOrDefault("REASONCODE")))
            : null;

    // Spryng writes numbers without the plus, and gives no id that is known of: a message that comes twice says the same twice.
    public SmsReply? ReadReply(SmsCallback callback)
    {
        var (number, text) = ($"+{callback.Query.GetValueOrDefault("ORIGINATOR")?.TrimStart('+')}", callback.Query.GetValueOrDefault("BODY") ?? "");
        return IsOfSpryng(callback.Query.GetValueOrDefault("token") ?? "") ? new SmsReply($"{number} {text}", number, text) : null;
    }

    private bool IsOfSpryng(string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(options.ReceiptToken));

    private static Receipt Says(string? status, string? reason) => status switch
    {
        "10" => new Receipt.Delivered(),
        "20" => new Receipt.Failed(Why(reason)),
        _ => new Receipt.OnItsWay(),
    };

    private static FailureReason Why(string? reason) => reason switch
    {
        "20" => FailureReason.Unreachable,
        "21" => FailureReason.Gone,
        "22" => FailureReason.ServerError,
        _ => FailureReason.Refused,
    };
}
