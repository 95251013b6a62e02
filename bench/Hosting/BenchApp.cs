using AlertPipeline.Functions;
using AlertPipeline.Protection;
using FunctionsRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench.Hosting;

/// <summary>The whole app over an emulator, with real HTTP and encryption. Without a receiver of webhooks its consumers are paused, so that only the intake works.</summary>
internal sealed class BenchApp : IAsyncDisposable
{
    private readonly DirectoryInfo files;
    private readonly FunctionsHost host;

    private BenchApp(DirectoryInfo files, FunctionsHost host) => (this.files, this.host) = (files, host);

    public Uri Address => host.Address;

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>Services that see one version of the directory.</summary>
    public AsyncServiceScope Scope() => host.Services.CreateAsyncScope();

    /// <summary>Starts the app over a storage account.</summary>
    /// <param name="storage">The account.</param>
    /// <param name="time">The clock.</param>
    /// <param name="log">Gets what it logs.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <param name="receiver">Where everybody receives webhooks, and nothing else; null pauses the consumers.</param>
    public static async Task<BenchApp> StartAsync(string storage, TimeProvider time, ILoggerProvider? log, CancellationToken cancellationToken, Uri? receiver = null)
    {
        var folder = Directory.CreateTempSubdirectory("bench-");
        try
        {
            await BenchDirectory.WriteAsync(Path.Combine(folder.FullName, "directory"), receiver, cancellationToken);
            KeyRingFile.Create(Path.Combine(folder.FullName, "keys.json"));
            return new BenchApp(folder, await FunctionsHost.StartAsync(Options(storage, folder.FullName, time, log) with { Listen = receiver is not null }, cancellationToken));
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        files.Delete(recursive: true);
    }

    private static FunctionsHostOptions Options(string storage, string folder, TimeProvider time, ILoggerProvider? log) => new()
    {
        Functions = typeof(AlertPipelineApp).Assembly,
        Configure = builder =>
        {
            builder.AddAlertPipeline();
            if (log is not null)
            {
                builder.Logging.AddProvider(log);
            }
        },
        Settings = Settings(storage, folder),
        Clock = time,
    };

    private static Dictionary<string, string?> Settings(string storage, string folder) => new(StringComparer.Ordinal)
    {
        ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        ["AzureWebJobsStorage"] = storage,
        ["Directory:Folder"] = Path.Combine(folder, "directory"),
        ["Protection:KeyFile"] = Path.Combine(folder, "keys.json"),
        ["Links:BaseUrl"] = "https://alerts.example.invalid/",
        ["OnCall:DeskPhone"] = "+31 20 000 0000",
        ["Synthetic:EveryMinutes"] = "0",
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:From"] = "alerts@example.invalid",
        ["Smtp:Security"] = "none",
        ["Channels:Loopback"] = "allowed",
        ["Webhooks:Secrets:inbox"] = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    };
}
