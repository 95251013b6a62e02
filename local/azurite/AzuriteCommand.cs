using System.Diagnostics;
using System.Globalization;

namespace Azurite;

/// <summary>The command line of the emulator.</summary>
internal static class AzuriteCommand
{
    // Longer than a client keeps an idle connection, so that a request never meets one that is being closed.
    private const string KeepAliveSeconds = "300";

    public static ProcessStartInfo Create(string folder, AzuriteOptions options, AzuriteAccounts accounts) =>
        new("node", [Path.Combine(folder, "start.mjs"), .. Quiet, .. Persistence(options), .. Services(options)])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AZURITE_ACCOUNTS"] = accounts.Variable, ["AZURITE_PARTITIONS"] = options.ReadsPartitions ? "1" : "" },
        };

    private static string[] Quiet => ["--silent", "--disableTelemetry", "--skipApiVersionCheck"];

    private static string[] Persistence(AzuriteOptions options) =>
        options.Location is { } location ? ["--location", Path.GetFullPath(location)] : ["--inMemoryPersistence"];

    private static IEnumerable<string> Services(AzuriteOptions options) =>
        [.. Service("blob", options.BlobPort), .. Service("queue", options.QueuePort), .. Service("table", options.TablePort)];

    private static string[] Service(string name, int port) =>
    [
        $"--{name}Host", "127.0.0.1",
        $"--{name}Port", port.ToString(CultureInfo.InvariantCulture),
        $"--{name}KeepAliveTimeout", KeepAliveSeconds,
    ];
}
