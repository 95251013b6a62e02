using AlertPipeline.Notifications;

namespace AlertPipeline.Channels;

/// <summary>Sends a message as mail.</summary>
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

        using var mail = Mail.Compose(from, to, message);
        return await SmtpDelivery.TryAsync(options, mail, cancellationToken);
    }
}
