using AlertPipeline.Functions;
using AlertPipeline.Protection;
using Azurite;
using FunctionsRuntime;
using Microsoft.Extensions.Logging;

namespace Local;

/// <summary>Storage, inbox and app, running; disposing of it stops them in the opposite order.</summary>
internal sealed class LocalRun : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _parts = new();
    private readonly DataFolder _folder;
    private readonly SetupSettings _settings;
    private readonly Steps _steps;
    private readonly TimeProvider _time;

    private LocalRun(SetupSettings settings, Steps steps, TimeProvider time)
    {
        (_settings, _steps, _time) = (settings, steps, time);
        _folder = DataFolder.Open(settings.DataFolder);
    }

    /// <summary>Where the app is.</summary>
    public Uri App { get; private set; } = null!;

    /// <summary>What receives the alerts.</summary>
    public Inbox Inbox { get; private set; } = null!;

    /// <summary>Where the app's log of this run is.</summary>
    public string LogFile => _folder.Log;

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
        while (_parts.TryPop(out var part))
        {
            await part.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task StartPartsAsync(CancellationToken cancellationToken)
    {
        Prepare();
        var port = LoopbackPort.Settle(_settings.Port, "--port");
        Inbox = Keep(await StartInboxAsync(cancellationToken));
        var storage = _settings.Storage ?? Keep(await StartAzuriteAsync(cancellationToken)).ConnectionString;
        await SampleDirectory.WriteAsync(_folder.Directory, Inbox.Address, _settings.LadderDivisor, cancellationToken);
        _steps.Say("Starting the app ...");
        App = Keep(await StartAppAsync(storage, port, cancellationToken)).Address;
        await Readiness.WaitAsync(App, LogFile, _time, cancellationToken);
    }

    private void Prepare()
    {
        _steps.Say($"Everything is kept in {_settings.DataFolder}");
        if (_settings.Fresh)
        {
            _folder.Clear(keepKeys: _settings.Storage is not null);
        }

        if (!File.Exists(_folder.KeyFile))
        {
            KeyRingFile.Create(_folder.KeyFile);
        }
    }

    private Task<Inbox> StartInboxAsync(CancellationToken cancellationToken)
    {
        _steps.Say("Starting the inbox ...");
        return Inbox.StartAsync(
            new InboxOptions { Port = _settings.InboxPort, Folder = _folder.Inbox, Time = _time, Progress = _steps.Say }, cancellationToken);
    }

    private Task<AzuriteProcess> StartAzuriteAsync(CancellationToken cancellationToken) =>
        AzuriteProcess.StartAsync(new AzuriteOptions { Location = _folder.Azurite, Progress = _steps.Say }, cancellationToken);

    private Task<FunctionsHost> StartAppAsync(string storage, int port, CancellationToken cancellationToken)
    {
        var address = new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port).Uri;
        return FunctionsHost.StartAsync(
            new FunctionsHostOptions
            {
                Functions = typeof(AlertPipelineApp).Assembly,
                Configure = ConfigureApp,
                Settings = AppSettings.Create(storage, _folder, address, Inbox),
                Port = port,
                Clock = _time,
            },
            cancellationToken);
    }

    private void ConfigureApp(FunctionsHostBuilder builder)
    {
        builder.Logging.AddProvider(new FileLoggerProvider(LogFile, _time)).AddFilter("Microsoft", LogLevel.Warning);
        builder.AddAlertPipeline();
    }

    private T Keep<T>(T part)
        where T : IAsyncDisposable
    {
        _parts.Push(part);
        return part;
    }
}
