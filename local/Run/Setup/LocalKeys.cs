using System.Security.Cryptography;

namespace AlertPipeline.Local;

/// <summary>Keys that are made on this machine and are good for nothing elsewhere.</summary>
internal static class LocalKeys
{
    /// <summary>A secret after the Standard Webhooks specification, which asks for 24 to 64 random bytes.</summary>
    public static string NewWebhookSecret() => "whsec_" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
