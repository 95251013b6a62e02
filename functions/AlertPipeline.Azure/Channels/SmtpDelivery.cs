using AlertPipeline.Notifications;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace AlertPipeline.Channels;

/// <summary>Hands a mail to the mail server, in a conversation of its own.</summary>
internal static class SmtpDelivery
{
    /// <summary>Tries once. Throws nothing but cancellation.</summary>
    public static async Task<SendOutcome> TryAsync(SmtpOptions options, MimeMessage mail, CancellationToken cancellationToken)
    {
        try
        {
            await DeliverAsync(options, mail, cancellationToken);
            return new SendOutcome.Sent();
        }
        catch (Exception failure) when (SmtpFailure.OutcomeOf(failure) is { } outcome)
        {
            return outcome;
        }
    }

    private static async Task DeliverAsync(SmtpOptions options, MimeMessage mail, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Host, options.Port, SocketOptions(options.Security), cancellationToken);
        if (options is { UserName: { } userName, Password: { } password })
        {
            await client.AuthenticateAsync(userName, password, cancellationToken);
        }

        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private static SecureSocketOptions SocketOptions(SmtpSecurity security) => security switch
    {
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
