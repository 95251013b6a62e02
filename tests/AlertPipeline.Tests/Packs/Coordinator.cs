using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit;
using MimeKit.Cryptography;

namespace AlertPipeline.Tests.Packs;

/// <summary>A coordinator with a certificate, who reads mail as a mail program does.</summary>
internal sealed class Coordinator : IDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate;

    public Coordinator()
    {
        var request = new CertificateRequest("CN=coordinator", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        certificate = request.CreateSelfSigned(Some.Now.ToDateTimeOffset(), Some.Now.ToDateTimeOffset().AddYears(1));
    }

    public string Pem => certificate.ExportCertificatePem();

    public async Task<MimeEntity> ReadAsync(MimeMessage mail)
    {
        using var context = new TemporarySecureMimeContext();
        using var file = new MemoryStream(certificate.Export(X509ContentType.Pfx, "test"));
        await context.ImportAsync(file, "test");
        return await Assert.IsType<ApplicationPkcs7Mime>(mail.Body).DecryptAsync(context);
    }

    public void Dispose()
    {
        certificate.Dispose();
        key.Dispose();
    }
}
