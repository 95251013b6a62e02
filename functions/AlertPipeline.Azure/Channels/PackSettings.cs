using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AlertPipeline.Packs;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Channels;

/// <summary>Reads from the section Pack who gets the pack for when the system is down.</summary>
internal static class PackSettings
{
    /// <summary>The settings; null where nobody is to get packs.</summary>
    public static PackOptions? Read(IConfigurationSection section, ICollection<string> faults)
    {
        var settings = new SettingsReader(section, faults);
        var (to, file) = (settings.OptionalText("To"), settings.OptionalText("CertificateFile"));
        if (to is null != file is null)
        {
            faults.Add("Pack:To and Pack:CertificateFile belong together: set both, or neither where nobody is to get packs.");
        }

        return to is null || file is null ? null : Read(to, file, faults);
    }

    private static PackOptions Read(string to, string file, ICollection<string> faults)
    {
        if (Mail.Address(to) is null)
        {
            faults.Add("Pack:To is no mail address: set it to that of the coordinator.");
        }

        var pem = TryReadPem(file);
        if (pem is null)
        {
            faults.Add($"Pack:CertificateFile ({file}) is no PEM file with a certificate for an RSA key: let the coordinator export theirs, without the private key.");
        }

        return new PackOptions(to, pem ?? "");
    }

    private static string? TryReadPem(string file)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(File.ReadAllText(file));
            using var key = certificate.GetRSAPublicKey();
            return key is null ? null : certificate.ExportCertificatePem();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return null;
        }
    }
}
