using AlertPipeline.Notifications;
using MimeKit;

namespace AlertPipeline.Channels;

/// <summary>Writes mail.</summary>
internal static class Mail
{
    /// <summary>Reads a mail address; null when it is none.</summary>
    public static MailboxAddress? Address(string text) =>
        MailboxAddress.TryParse(text, out var address) && address.Domain.Length > 0 ? address : null;

    /// <summary>The same message always becomes the same mail, its date and its message id included.</summary>
    public static MimeMessage Compose(MailboxAddress from, MailboxAddress to, OutgoingMessage message)
    {
        var mail = new MimeMessage([from], [to], message.Subject, new TextPart("plain") { Text = message.Text })
        {
            MessageId = $"{message.Id}@{from.Domain}",
            Date = message.CreatedAt.ToDateTimeOffset(),
        };
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (message.CaseReference is { } reference)
        {
            mail.Headers.Add("X-Case-Reference", reference);
        }

        return mail;
    }
}
