using System.Collections.Concurrent;
using System.Globalization;
using AlertPipeline;
using AlertPipeline.Protection;
using Bench.Crashes.Points;
using Bench.Crashes.Stories;
using Local;
using NodaTime;

namespace Bench.Crashes.Stages;

/// <summary>The app as a process, with an inbox and an account of its own. All of its calls go through relays.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private const int LadderDivisor = 60;

    private readonly Stack<IAsyncDisposable> parts = new();
    private readonly List<Relay> relays = [];
    private readonly List<Instant> starts = [];
    private readonly List<IReadOnlySet<string>> inFlight = [];
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("crashes-");
    private readonly DataFolder folder;
    private readonly TimeProvider time;
    private readonly int port = LoopbackPort.Settle(0, "--port");
    private IReadOnlyDictionary<string, string?> settings = new Dictionary<string, string?>(StringComparer.Ordinal);
    private AppProcess? app;

    private Stage(string storage, TimeProvider time)
    {
        (folder, this.time) = (DataFolder.Open(root.FullName), time);
        Ledger = new Ledger(storage);
    }

    /// <summary>Where the app is, before and after a restart.</summary>
    public Uri Address => new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port).Uri;

    /// <summary>What it logged.</summary>
    public string LogFile => folder.Log;

    /// <summary>Reads storage around the app.</summary>
    public Ledger Ledger { get; }

    /// <summary>Every call of the app.</summary>
    public CallWatch Watch { get; } = new();

    /// <summary>What a person is doing at the moment, by the case.</summary>
    public ConcurrentDictionary<string, string> Acts { get; } = new(StringComparer.Ordinal);

    /// <summary>What receives mail and webhooks.</summary>
    public Inbox Inbox { get; private set; } = null!;

    /// <summary>When the app, or what it needs, was started or went on, the first time first.</summary>
    public IReadOnlyList<Instant> Starts => starts;

    /// <summary>What was in flight at each disturbance.</summary>
    public IReadOnlyList<IReadOnlySet<string>> InFlight => inFlight;

    /// <summary>Starts everything over an account.</summary>
    public static async Task<Stage> StartAsync(string storage, TimeProvider time, CancellationToken cancellationToken)
    {
        var stage = new Stage(storage, time);
        try
        {
            await stage.SetUpAsync(storage, cancellationToken);
            stage.Start();
            return stage;
        }
        catch
        {
            await stage.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the app answers.</summary>
    public async Task ServingAsync(CancellationToken cancellationToken)
    {
        using var client = new PatientClient(Address, time);
        await client.GetAsync("/api/health/live", key: null, cancellationToken);
    }

    /// <summary>SIGKILL.</summary>
    public void Kill() => app!.Kill();

    /// <summary>Starts a killed app again, once everything that it had sent has arrived.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        await app!.GoneAsync(cancellationToken);
        await NoteInFlightAsync(cancellationToken);
        app.Dispose();
        Start();
    }

    /// <summary>SIGSTOP for a while.</summary>
    public async Task PauseAsync(TimeSpan length, CancellationToken cancellationToken)
    {
        app!.Freeze();
        try
        {
            await NoteInFlightAsync(cancellationToken);
            await Task.Delay(length, time, cancellationToken);
        }
        finally
        {
            app.Thaw();
            NoteStart();
        }
    }

    /// <summary>Notes that what was hindered can go on from now.</summary>
    public void NoteStart() => starts.Add(time.Now());

    /// <summary>Notes what may be sent again under the same id.</summary>
    public async Task NoteInFlightAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(relays.Select(relay => relay.IdleAsync(cancellationToken)));
        inFlight.Add((await Ledger.ReadAsync(cancellationToken)).InFlight);
    }

    public async ValueTask DisposeAsync()
    {
        app?.Dispose();
        while (parts.TryPop(out var part))
        {
            await part.DisposeAsync();
        }

        folder.Dispose();
        root.Delete(recursive: true);
    }

    private void Start()
    {
        NoteStart();
        app = AppProcess.Start(port, settings, folder.Log);
    }

    private async Task SetUpAsync(string storage, CancellationToken cancellationToken)
    {
        Inbox = Keep(await Inbox.StartAsync(new InboxOptions { Time = time }, cancellationToken));
        var channels = await RelayAsync(Inbox.Address, ChannelCalls.NameOf);
        var smtp = Keep(await SmtpReceiver.StartAsync(new Uri(channels, "mail"), progress: null, cancellationToken));
        var queues = await RelayAsync(StorageAddress.Of(storage, "Queue"), StorageCalls.OfQueues);
        var tables = await RelayAsync(StorageAddress.Of(storage, "Table"), new StorageCalls(id => Acts.GetValueOrDefault(id)).OfTables);
        KeyRingFile.Create(folder.KeyFile);
        await SampleDirectory.WriteAsync(folder.Directory, channels, LadderDivisor, cancellationToken);
        settings = new Dictionary<string, string?>(AppSettings.Create(storage.Through("Queue", queues).Through("Table", tables), folder, Address, Inbox))
        {
            ["Smtp:Port"] = smtp.Port.ToString(CultureInfo.InvariantCulture),
        };
    }

    private async Task<Uri> RelayAsync(Uri server, Func<RelayedCall, string> nameOf)
    {
        var relay = Keep(await Relay.StartAsync(server, nameOf, Watch, time));
        relays.Add(relay);
        return relay.Address;
    }

    private T Keep<T>(T part)
        where T : IAsyncDisposable
    {
        parts.Push(part);
        return part;
    }
}
