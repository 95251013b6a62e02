using System.Text;
using System.Text.Json;
using AlertPipeline.Testing;
using AlertPipeline.Webhooks;
using Local;
using MailKit.Net.Smtp;
using MimeKit;

namespace AlertPipeline.Azurite.Run;

/// <summary>Starts inboxes and sends to them the way the app does: over SMTP and with signed webhooks.</summary>
internal static class Inboxes
{
    public static readonly ManualTimeProvider Clock = new();

    public static Task<Inbox> StartAsync(string? folder = null) => Inbox.StartAsync(new InboxOptions { Time = Clock, Folder = folder });

    public static async Task MailAsync(this Inbox inbox, string id, string text = "Neem de zaak over.")
    {
        using var mail = new MimeMessage { MessageId = $"{id}@alertpipeline.example.invalid", Subject = "Vermissing – zaak k-1" };
        mail.From.Add(MailboxAddress.Parse("alertpipeline@example.invalid"));
        mail.To.Add(MailboxAddress.Parse("anna@alarm.example.invalid"));
        mail.Headers.Add("X-Case-Reference", "k-1");
        mail.Body = new TextPart("plain") { Text = text };
        using var client = new SmtpClient();
        await client.ConnectAsync("127.0.0.1", inbox.SmtpPort, useSsl: false);
        await client.SendAsync(mail);
        await client.DisconnectAsync(quit: true);
    }

    public static Task<HttpResponseMessage> PostAsync(this Inbox inbox, string id, string secret) =>
        inbox.PostAsync(id, secret, new { type = "case.notification", data = new { caseReference = "k-1", subject = "Onderwerp", text = "Tekst" } });

    public static async Task<HttpResponseMessage> PostAsync(this Inbox inbox, string id, string secret, object content)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(content);
        var timestamp = Clock.GetUtcNow().ToUnixTimeSeconds();
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(inbox.Address, "webhooks/bram")) { Content = new ByteArrayContent(body) };
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", $"{timestamp}");
        request.Headers.Add("webhook-signature", WebhookSigner.Sign(id, timestamp, body, WebhookSecret.TryParse(secret)!));
        return await http.SendAsync(request);
    }

    public static async Task<string> GetAsync(this Inbox inbox, string path)
    {
        using var http = new HttpClient();
        return Encoding.UTF8.GetString(await http.GetByteArrayAsync(new Uri(inbox.Address, path)));
    }
}
