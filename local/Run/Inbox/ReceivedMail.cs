using MimeKit;

namespace Local;

/// <summary>Turns a raw mail into an <see cref="InboxMessage"/>.</summary>
internal static class ReceivedMail
{
    public static async Task<InboxMessage> ReadAsync(Stream raw, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        using var mail = await MimeMessage.LoadAsync(raw, cancellationToken);
        return new InboxMessage(
            LocalPart(mail.MessageId),
            "email",
            string.Join(", ", mail.To.Mailboxes.Select(mailbox => mailbox.Address)),
            mail.Subject ?? "",
            (mail.TextBody ?? "").ReplaceLineEndings("\n").TrimEnd('\n'),
            mail.Headers["X-Case-Reference"],
            receivedAt);
    }

    // The part after the @ is the sending host; the part before it is the id that the webhook carries as well.
    private static string LocalPart(string? messageId) => (messageId ?? "").Split('@')[0];
}
