using AlertPipeline.Notifications;
using AlertPipeline.Packs;
using MimeKit;

namespace AlertPipeline.Channels;

/// <summary>Mails packs, each encrypted for the coordinator.</summary>
internal sealed class PackMail(PackOptions? options, SmtpOptions smtp, ServerPipelines pipelines) : IPackMail
{
    public bool IsSet => options is not null;

    public async Task<SendOutcome> SendAsync(Pack pack, CancellationToken cancellationToken)
    {
        if (options is null || Mail.Address(smtp.From) is not { } from || Mail.Address(options.To) is not { } to)
        {
            return new SendOutcome.GivenUp(FailureReason.NotConfigured);
        }

        using var mail = new MimeMessage([from], [to], pack.Subject, await SealedPack.EncryptAsync(pack, options.CertificatePem, cancellationToken))
        {
            MessageId = $"pack-{pack.MadeAt.ToUnixTimeSeconds()}@{from.Domain}",
            Date = pack.MadeAt.ToDateTimeOffset(),
        };
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return await pipelines.SendAsync(smtp.ToString(), token => SmtpDelivery.TryAsync(smtp, mail, token), cancellationToken);
    }
}
