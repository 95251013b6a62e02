using AlertPipeline.Notifications;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace AlertPipeline.Channels;

/// <summary>Hands a mail to the mail server, in a conversation of its own.</summary>
internal sealed class SmtpTransport(SmtpOptions options) : ITransport
{
    public ChannelKind Kind => ChannelKind.Email;

    public string ServerOf(ContactPoint contact) => options.ToString();

    public async Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (Mail.Address(options.From) is not { } from || Mail.Address(contact.Address) is not { } to)
        {
            return new SendOutcome.GivenUp(FailureReason.NotConfigured);
        }

        try
        {
            using var mail = Mail.Compose(from, to, message);
            await DeliverAsync(mail, cancellationToken);
            return new SendOutcome.Sent();
        }
        catch (Exception failure) when (SmtpFailure.OutcomeOf(failure) is { } outcome)
        {
            return outcome;
        }
    }

    private async Task DeliverAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(options.Host, options.Port, SocketOptions(), cancellationToken);
        if (options is { UserName: { } userName, Password: { } password })
        {
            await client.AuthenticateAsync(userName, password, cancellationToken);
        }

        await client.SendAsync(mail, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private SecureSocketOptions SocketOptions() => options.Security switch
    {
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
