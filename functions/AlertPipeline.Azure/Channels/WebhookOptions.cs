using AlertPipeline.Webhooks;
using Microsoft.Extensions.Configuration;

namespace AlertPipeline.Channels;

/// <summary>The signing secrets by name, as contact points of the directory refer to them.</summary>
/// <param name="Secrets">One for each name, or two while a receiver changes from one to the other.</param>
internal sealed record WebhookOptions(IReadOnlyDictionary<string, IReadOnlyList<WebhookSecret>> Secrets)
{
    private const string Shape = "a secret is \"whsec_\" and 24 to 64 random bytes in base64";
    private const int Most = 2;

    public static WebhookOptions Read(IConfigurationSection secrets, ICollection<string> faults) => new(secrets.GetChildren().ToDictionary(
        secret => secret.Key,
        IReadOnlyList<WebhookSecret> (secret) => ReadOne(secret, faults),
        StringComparer.Ordinal));

    private static List<WebhookSecret> ReadOne(IConfigurationSection setting, ICollection<string> faults)
    {
        var texts = (setting.Value ?? "").Split(' ');
        var secrets = texts.Select(WebhookSecret.TryParse).OfType<WebhookSecret>().ToList();
        if (secrets.Count != texts.Length || secrets.Count > Most)
        {
            faults.Add($"{setting.Path} is not one secret, or two separated by a space: {Shape}.");
        }

        return secrets;
    }
}
