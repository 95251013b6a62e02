using AlertPipeline.Directory;
using AlertPipeline.Privacy;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace AlertPipeline.Functions.Configuration;

/// <summary>The keys that stand in the README: they open nothing outside the local run.</summary>
internal static class DemoKeys
{
    private static readonly string[] Keys = ["demo-coa-key", "demo-nidos-key", "demo-ngo-key", "demo-sandbox-key", "demo-oncall-key", "demo-trafficking-key", "demo-admin-key"];

    // Azure sets at least one of them on every instance, whatever else is configured.
    private static readonly string[] AzureMarks = ["WEBSITE_INSTANCE_ID", "WEBSITE_POD_NAME", "WEBSITE_SITE_NAME"];

    private static readonly HashSet<string> Hashes = [.. Keys.Select(Sha256Hex.Of)];

    /// <summary>A fault when the directory accepts a demo key and this is not the local run.</summary>
    public static IEnumerable<string> Faults(DirectoryBook book, IHostEnvironment environment, IConfiguration configuration)
    {
        var accepted = book.Partners.SelectMany(partner => partner.KeyHashes).Concat(book.Desks.SelectMany(desk => desk.KeyHashes)).Any(Hashes.Contains);
        return accepted && !IsLocalRun(environment, configuration)
            ? ["A demo key is accepted, and this is not the local run: replace its hash in partners.json and desks.json by that of a secret key."]
            : [];
    }

    private static bool IsLocalRun(IHostEnvironment environment, IConfiguration configuration) =>
        environment.IsDevelopment() && Array.TrueForAll(AzureMarks, mark => string.IsNullOrEmpty(configuration[mark]));
}
