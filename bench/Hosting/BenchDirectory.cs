using System.Text.Json.Nodes;
using AlertPipeline.Configuration;
using AlertPipeline.Directory;

namespace Bench.Hosting;

/// <summary>The sample directory, with a partner that may send as much as any partner can in a minute, from everywhere.</summary>
internal static class BenchDirectory
{
    public const string PartnerKey = "demo-coa-key";
    public const string OtherPartnerKey = "demo-nidos-key";

    private const string PartnerId = "coa";
    private const int PerSecond = 1_000;
    private const int Burst = 100_000;
    private const int AtOnce = 100;
    private const string Partners = "partners.json";
    private const string Locations = "locations.json";
    private const string People = "people.json";

    /// <summary>The codes of the municipalities of the sample directory.</summary>
    public static IReadOnlyList<string> Municipalities { get; } =
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Samples, "municipalities.json")))!.AsArray().Select(municipality => (string)municipality!["code"]!)];

    private static string Samples => Path.Combine(AppContext.BaseDirectory, "directory");

    /// <summary>The sample directory as it is.</summary>
    public static DirectoryBook Load() => DirectoryFiles.Load(Samples);

    /// <summary>Writes it.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="receiver">Where everybody receives webhooks, and nothing else; null leaves people as they are.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task WriteAsync(string folder, Uri? receiver, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var sample in Directory.EnumerateFiles(Samples, "*.json"))
        {
            var text = await File.ReadAllTextAsync(sample, cancellationToken);
            var name = Path.GetFileName(sample);
            await File.WriteAllTextAsync(Path.Combine(folder, name), Fit(name, text, receiver), cancellationToken);
        }
    }

    private static string Fit(string name, string text, Uri? receiver) => name switch
    {
        People when receiver is not null => WithWebhooks(text, receiver),
        // How fast alerts are is measured with the share of one partner that is shipped, since it is there for them.
        Partners => WithoutLimits(text, receiver is null ? AtOnce : PartnerLimits.DefaultAtOnce),
        Locations => WithoutList(text),
        _ => text,
    };

    private static string WithoutLimits(string text, int atOnce)
    {
        var partners = JsonNode.Parse(text)!.AsArray();
        partners.Single(partner => (string)partner!["id"]! == PartnerId)!["limits"] = new JsonObject { ["perSecond"] = PerSecond, ["burst"] = Burst, ["atOnce"] = atOnce };
        return partners.ToJsonString();
    }

    private static string WithWebhooks(string text, Uri receiver)
    {
        var people = JsonNode.Parse(text)!.AsArray();
        foreach (var person in people)
        {
            person!["contacts"] = new JsonArray(new JsonObject { ["kind"] = "webhook", ["address"] = new Uri(receiver, (string)person["id"]!).AbsoluteUri, ["secretName"] = "inbox" });
        }

        return people.ToJsonString();
    }

    private static string WithoutList(string text) =>
        new JsonArray([.. JsonNode.Parse(text)!.AsArray().Where(location => (string)location!["partner"]! != PartnerId).Select(location => location!.DeepClone())]).ToJsonString();
}
