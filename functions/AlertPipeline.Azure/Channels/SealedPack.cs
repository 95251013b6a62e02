using System.Security.Cryptography.X509Certificates;
using AlertPipeline.Packs;
using MimeKit;
using MimeKit.Cryptography;

namespace AlertPipeline.Channels;

/// <summary>Encrypts packs after S/MIME, with AES-256, so that the mail program of the coordinator opens them.</summary>
internal static class SealedPack
{
    /// <summary>The body of the mail.</summary>
    public static async Task<MimeEntity> EncryptAsync(Pack pack, string certificatePem, CancellationToken cancellationToken)
    {
        using var certificate = X509Certificate2.CreateFromPem(certificatePem);
        using var context = new TemporarySecureMimeContext();
        using var body = new Multipart("mixed") { new TextPart("plain") { Text = pack.Text }, Page(pack) };
        var coordinator = new CmsRecipient(certificate) { EncryptionAlgorithms = [EncryptionAlgorithm.Aes256] };
        return await ApplicationPkcs7Mime.EncryptAsync(context, new CmsRecipientCollection { coordinator }, body, cancellationToken);
    }

    private static TextPart Page(Pack pack) => new("html")
    {
        Text = pack.Html,
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "noodlijst.html" },
    };
}
