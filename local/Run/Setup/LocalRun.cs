using AlertPipeline.Functions;
using AlertPipeline.Protection;
using Azurite;
using FunctionsRuntime;
using Microsoft.Extensions.Logging;

namespace Local;

/// <summary>Storage, inbox and app, running; disposing of it stops them in the opposite order.</summary>
internal sealed class LocalRun : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> parts = new();
    private readonly DataFolder folder;
    private readonly SetupSettings settings;
    private readonly Steps steps;
    private readonly TimeProvider time;

    private LocalRun(SetupSettings settings, Steps steps, TimeProvider time)
    {
        (this.settings, this.steps, this.time) = (settings, steps, time);
        folder = DataFolder.Open(settings.DataFolder);
    }

    /// <summary>Where the app is.</summary>
    public Uri App { get; private set; } = null!;

    /// <summary>What receives the alerts.</summary>
    public Inbox Inbox { get; private set; } = null!;

    /// <summary>Where the app's log of this run is.</summary>
    public string LogFile => folder.Log;

    public static async Task<LocalRun> StartAsync(SetupSettings settings, Steps steps, TimeProvider time, CancellationToken cancellationToken)
    {
        var run = new LocalRun(settings, steps, time);
        try
        {
            await run.StartPartsAsync(cancellationToken);
            return run;
        }
        catch
        {
            await run.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (parts.TryPop(out var part))
        {
            await part.DisposeAsync();
        }

        folder.Dispose();
    }

    private async Task StartPartsAsync(CancellationToken cancellationToken)
    {
        Prepare();
        var port = LoopbackPort.Settle(settings.Port, "--port");
        Inbox = Keep(await StartInboxAsync(cancellationToken));
        var storage = settings.Storage ?? Keep(await StartAzuriteAsync(cancellationToken)).ConnectionString;
        await SampleDirectory.WriteAsync(folder.Directory, Inbox.Address, settings.LadderDivisor, cancellationToken);
        steps.Say("Starting the app ...");
        App = Keep(await StartAppAsync(storage, port, cancellationToken)).Address;
        await Readiness.WaitAsync(App, LogFile, time, cancellationToken);
    }

    private void Prepare()
    {
        steps.Say($"Everything is kept in {settings.DataFolder}");
        if (settings.Fresh)
        {
            folder.Clear(keepKeys: settings.Storage is not null);
        }

        if (!File.Exists(folder.KeyFile))
        {
            KeyRingFile.Create(folder.KeyFile);
        }
    }

    private Task<Inbox> StartInboxAsync(CancellationToken cancellationToken)
    {
        steps.Say("Starting the inbox ...");
        return Inbox.StartAsync(
            new InboxOptions { Port = settings.InboxPort, Folder = folder.Inbox, Time = time, Progress = steps.Say }, cancellationToken);
    }

    private Task<AzuriteProcess> StartAzuriteAsync(CancellationToken cancellationToken) =>
        AzuriteProcess.StartAsync(new AzuriteOptions { Location = folder.Azurite, Progress = steps.Say }, cancellationToken);

    private Task<FunctionsHost> StartAppAsync(string storage, int port, CancellationToken cancellationToken)
    {
        var address = new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port).Uri;
        return FunctionsHost.StartAsync(
            new FunctionsHostOptions
            {
                Functions = typeof(AlertPipelineApp).Assembly,
                Configure = ConfigureApp,
                Settings = AppSettings.Create(storage, folder, address, Inbox),
                Port = port,
                Clock = time,
            },
            cancellationToken);
    }

    private void ConfigureApp(FunctionsHostBuilder builder)
    {
        builder.Logging.AddProvider(new FileLoggerProvider(LogFile, time)).AddFilter("Microsoft", LogLevel.Warning);
        builder.AddAlertPipeline();
    }

    private T Keep<T>(T part)
        where T : IAsyncDisposable
    {
        parts.Push(part);
        return part;
    }
}
