using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Configuration;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Configuration;
using AlertPipeline.Protection;
using AlertPipeline.Storage;
using AlertPipeline.Testing;
using Microsoft.Extensions.Hosting;

namespace AlertPipeline.Simulation.World;

/// <summary>The settings of every simulated instance. Its keys are always the same, because ids and the order of rows follow from them.</summary>
public static class SimulatedSettings
{
    private const string Account = "DefaultEndpointsProtocol=http;AccountName=simulated;AccountKey=c2ltdWxhdGVk;QueueEndpoint=http://queue.simulated/;TableEndpoint=http://table.simulated/";

    private static readonly Lazy<string> Folder = new(WriteDirectory);
    private static readonly Lazy<DirectoryBook> ReadBook = new(LoadBook);
    private static readonly Lazy<string> KeyFile = new(WriteKeys);
    private static AppSettings? read;

    /// <summary>What the gateway for text messages proves itself with.</summary>
    public const string GatewayToken = "simulated-simulated-simulated-simulated";

    /// <summary>Where the gateway for text messages takes them.</summary>
    public static Uri Gateway { get; } = new("https://rest.spryngsms.com/v1/messages");

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, string?> All { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        ["AzureWebJobsStorage"] = Account,
        ["Directory:Folder"] = Folder.Value,
        ["Protection:KeyFile"] = KeyFile.Value,
        ["Links:BaseUrl"] = "https://alerts.example.invalid/",
        ["OnCall:DeskPhone"] = "+31 20 000 0000",
        ["Synthetic:EveryMinutes"] = "0",
        ["Sms:Gateway"] = "Spryng",
        ["Sms:Sender"] = "+31200000099",
        ["Sms:Spryng:ApiKey"] = "simulated",
        ["Sms:Spryng:ReceiptToken"] = GatewayToken,
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:From"] = "alerts@example.invalid",
        ["Smtp:Security"] = "none",
        ["Channels:Loopback"] = "allowed",
        ["Webhooks:Secrets:inbox"] = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",

        // Timers that would find nothing do not run.
        ["Watch:SilentAfter"] = "12:00:00",

        // A circuit tells of its opening on a thread of its own.
        ["Channels:CircuitFailures"] = "1000",
    };

    /// <summary>The directory that every instance uses.</summary>
    public static DirectoryBook Book => ReadBook.Value;

    internal static StorageOptions Storage { get; } = new(Account, null, null, null);

    /// <summary>The settings as the app checks them, once for all instances.</summary>
    internal static AppSettings Checked(IHostApplicationBuilder builder)
    {
        lock (All)
        {
            return read ??= AppSettings.Read(builder.Configuration, builder.Environment);
        }
    }

    private static DirectoryBook LoadBook() => DirectoryFiles.Load(All["Directory:Folder"]!, _ => []);

    // Two on call and one contact of the police have a telephone as well, which stands before their last other way. The two change places each hour, so that every life has shifts that begin.
    private static string WriteDirectory()
    {
        var directory = new DirectoryCopy();
        directory.Write("teams.json", """
            [{
              "id": "landelijk", "units": [], "timeZone": "Europe/Amsterdam", "lead": "carla",
              "layers": [
                {"people": ["anna", "bram"], "shiftLength": "PT1H", "beganAt": "2026-01-05T09:00:00"},
                {"people": ["bram", "anna"], "shiftLength": "PT1H", "beganAt": "2026-01-05T09:00:00"}
              ]
            }]
            """);
        foreach (var (id, place) in new[] { ("anna", 0), ("bram", 1), ("politie-noord", 1) })
        {
            directory.ChangePerson(id, person => person["contacts"]!.AsArray().Insert(place, new JsonObject
            {
                ["kind"] = "sms",
                ["address"] = $"+3161234560{place}{id.Length % 10}",
                ["verifiedOn"] = "2026-11-02",
            }));
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => directory.Dispose();
        return directory.Path;
    }

    private static string WriteKeys()
    {
        var path = Path.Combine(Path.GetTempPath(), $"simulation-keys-{Environment.ProcessId}.json");
        var ring = new KeyRingDocument(KeyRingDocument.PresentFormat, Set("encryption"), Set("index"), Key("identifier"));
        File.WriteAllText(path, JsonSerializer.Serialize(ring, KeyRingDocument.Json));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, KeyRingFile.OwnerOnly);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(path);
        return path;
    }

    private static KeyRingDocument.KeySet Set(string purpose) => new("1", new(StringComparer.Ordinal) { ["1"] = Key(purpose) });

    private static string Key(string purpose) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"simulated {purpose}")));
}
