using Azurite;
using Bench.Hosting;

namespace Bench.Crashes.Stages;

/// <summary>An emulator that keeps its data on disk and its ports, so that it can be stopped and started.</summary>
internal sealed class LastingStorage : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crashes-storage-");
    private readonly (HeldPort Blob, HeldPort Queue, HeldPort Table) ports = (new(), new(), new());
    private readonly AzuriteOptions options;
    private AzuriteProcess? running;

    public LastingStorage() => options = new AzuriteOptions
    {
        Location = folder.FullName,
        BlobPort = ports.Blob.Number,
        QueuePort = ports.Queue.Number,
        TablePort = ports.Table.Number,
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
        ports.Blob.Dispose();
        ports.Queue.Dispose();
        ports.Table.Dispose();
        folder.Delete(recursive: true);
    }
}
