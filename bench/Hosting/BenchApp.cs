using AlertPipeline.Functions;
using AlertPipeline.Protection;
using FunctionsRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bench.Hosting;

/// <summary>The whole app over an emulator, with real HTTP and encryption; its consumers are paused, so that only the intake works.</summary>
internal sealed class BenchApp : IAsyncDisposable
{
    private readonly DirectoryInfo files;
    private readonly FunctionsHost host;

    private BenchApp(DirectoryInfo files, FunctionsHost host) => (this.files, this.host) = (files, host);

    public Uri Address => host.Address;

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>Starts the app over a storage account; <paramref name="log"/> gets what it logs.</summary>
    public static async Task<BenchApp> StartAsync(string storage, TimeProvider time, ILoggerProvider? log, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-");
        try
        {
            await BenchDirectory.WriteAsync(Path.Combine(folder.FullName, "directory"), cancellationToken);
            KeyRingFile.Create(Path.Combine(folder.FullName, "keys.json"));
            return new BenchApp(folder, await FunctionsHost.StartAsync(Options(storage, folder.FullName, time, log), cancellationToken));
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
        Listen = false,
    };

    private static Dictionary<string, string?> Settings(string storage, string folder) => new(StringComparer.Ordinal)
    {
        ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Development",
        ["AzureWebJobsStorage"] = storage,
        ["Directory:Folder"] = Path.Combine(folder, "directory"),
        ["Protection:KeyFile"] = Path.Combine(folder, "keys.json"),
        ["Links:BaseUrl"] = "https://alerts.example.invalid/",
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:From"] = "alerts@example.invalid",
        ["Smtp:Security"] = "none",
        ["Webhooks:Secrets:inbox"] = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    };
}
