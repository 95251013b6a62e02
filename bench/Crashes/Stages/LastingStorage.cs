using Azurite;
using Local;

namespace Bench.Crashes.Stages;

/// <summary>An emulator that keeps its data on disk and its ports, so that it can be stopped and started.</summary>
internal sealed class LastingStorage : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crashes-storage-");
    private readonly AzuriteOptions options;
    private AzuriteProcess? running;

    public LastingStorage() => options = new AzuriteOptions
    {
        Location = folder.FullName,
        BlobPort = LoopbackPort.Settle(0, "--port"),
        QueuePort = LoopbackPort.Settle(0, "--port"),
        TablePort = LoopbackPort.Settle(0, "--port"),
    };

    /// <summary>The account.</summary>
    public string ConnectionString => running!.ConnectionString;

    /// <summary>The emulator, while it runs.</summary>
    public AzuriteProcess Running => running!;

    public async Task StartAsync(CancellationToken cancellationToken) => running = await AzuriteProcess.StartAsync(options, cancellationToken);

    /// <summary>Stops it once it has saved.</summary>
    public async Task StopAsync() => await running!.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await (running?.DisposeAsync() ?? ValueTask.CompletedTask);
        folder.Delete(recursive: true);
    }
}
