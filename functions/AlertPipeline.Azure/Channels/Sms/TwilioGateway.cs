using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AlertPipeline.Notifications;

namespace AlertPipeline.Channels.Sms;

/// <summary>Twilio Programmable Messaging, version 2010-04-01: a form with basic authentication; receipts signed with HMAC-SHA1 over their address and fields.</summary>
/// <param name="options">The account.</param>
/// <param name="sender">What messages come from.</param>
/// <param name="baseUrl">Where receipts and answers come to, as Twilio reaches it: the signature covers it, and a proxy may have changed what we see.</param>
internal sealed class TwilioGateway(TwilioOptions options, string sender, Uri baseUrl) : ISmsGateway
{
    private const string Reference = "reference";

    public SmsGatewayKind Kind => SmsGatewayKind.Twilio;

    public Uri Address => new(options.Address, $"2010-04-01/Accounts/{Uri.EscapeDataString(options.AccountSid)}/Messages.json");

    public HttpRequestMessage Compose(string number, OutgoingMessage message)
    {
        var fields = new Dictionary<string, string> { ["To"] = number, ["From"] = sender, ["Body"] = message.Short };
        if (MessageReference.Of(message) is { } reference)
        {
            fields["StatusCallback"] = ReceiptAddress(reference.ToString());
        }

        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.AccountSid}:{options.AuthToken}")));
        return request;
    }

    public string? IdIn(JsonElement answer) => answer.TryGetProperty("sid", out var sid) ? sid.GetString() : null;

    public SmsReceipt? Read(SmsCallback callback) =>
        MessageReference.Read(callback.Query.GetValueOrDefault(Reference)) is { } about && IsSigned(ReceiptAddress(about.ToString()), callback)
            ? new SmsReceipt(about, Says(callback.Form.GetValueOrDefault("MessageStatus"), callback.Form.GetValueOrDefault("ErrorCode")))
            : null;

    public SmsReply? ReadReply(SmsCallback callback) =>
        IsSigned($"{new Uri(baseUrl, "replies/sms/twilio")}", callback) && callback.Form.TryGetValue("MessageSid", out var id)
            ? new SmsReply(id, callback.Form.GetValueOrDefault("From") ?? "", callback.Form.GetValueOrDefault("Body") ?? "")
            : null;

    private string ReceiptAddress(string reference) => $"{new Uri(baseUrl, "receipts/sms/twilio")}?{Reference}={reference}";

    private bool IsSigned(string address, SmsCallback callback) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Sign(address, callback.Form)), Encoding.UTF8.GetBytes(callback.Signature ?? ""));

    internal string Sign(string address, IReadOnlyDictionary<string, string> form)
    {
        var signed = address + string.Concat(form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));
#pragma warning disable CA5350 // Twilio signs with nothing else.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(options.AuthToken), Encoding.UTF8.GetBytes(signed)));
#pragma warning restore CA5350
    }

    private static Receipt Says(string? status, string? error) => status switch
    {
        "delivered" or "read" => new Receipt.Delivered(),
        "undelivered" or "failed" or "canceled" => new Receipt.Failed(Why(error)),
        _ => new Receipt.OnItsWay(),
    };

    private static FailureReason Why(string? error) => error switch
    {
        "30001" or "30022" => FailureReason.RateLimited,
        "30002" => FailureReason.Unauthorized,
        "30003" => FailureReason.Unreachable,
        "30005" or "30006" or "21211" or "21614" => FailureReason.Gone,
        "30008" or "30017" => FailureReason.ServerError,
        _ => FailureReason.Refused,
    };
}
