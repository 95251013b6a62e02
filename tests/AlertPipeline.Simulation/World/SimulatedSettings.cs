using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AlertPipeline.Configuration;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Configuration;
using AlertPipeline.Protection;
using AlertPipeline.Storage;
using Microsoft.Extensions.Hosting;

namespace AlertPipeline.Simulation.World;

/// <summary>The settings of every simulated instance. Its keys are always the same, because ids and the order of rows follow from them.</summary>
public static class SimulatedSettings
{
    private const string Account = "DefaultEndpointsProtocol=http;AccountName=simulated;AccountKey=c2ltdWxhdGVk;QueueEndpoint=http://queue.simulated/;TableEndpoint=http://table.simulated/";

    private static readonly Lazy<DirectoryBook> ReadBook = new(LoadBook);
    private static readonly Lazy<string> KeyFile = new(WriteKeys);
    private static AppSettings? read;

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, string?> All { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        ["AzureWebJobsStorage"] = Account,
        ["Directory:Folder"] = Path.Combine(AppContext.BaseDirectory, "directory"),
        ["Protection:KeyFile"] = KeyFile.Value,
        ["Links:BaseUrl"] = "https://alerts.example.invalid/",
        ["OnCall:DeskPhone"] = "+31 20 000 0000",
        ["Synthetic:EveryMinutes"] = "0",
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
