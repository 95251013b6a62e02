using System.Collections.Concurrent;
using System.Diagnostics;
using AlertPipeline;
using Bench.Crashes.Points;
using Bench.Crashes.Stories;
using Bench.Hosting;
using FunctionsRuntime;
using Local;
using NodaTime;

namespace Bench.Crashes.Stages;

/// <summary>The app as a process, with an inbox and an account of its own. All of its calls go through relays.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private const int FastLadder = 60;

    private readonly List<Instant> starts = [];
    private readonly List<IReadOnlySet<string>> inFlight = [];
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("crashes-");
    private readonly DataFolder folder;
    private readonly TimeProvider time;
    private readonly HeldPort port = new();
    private Surroundings? surroundings;
    private AppProcess? app;

    private Stage(string storage, TimeProvider time)
    {
        (folder, this.time) = (DataFolder.Open(root.FullName), time);
        Ledger = new Ledger(storage);
    }

    /// <summary>Where the app is, before and after a restart.</summary>
    public Uri Address => new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port.Number).Uri;

    /// <summary>The process of the app; another one after each restart.</summary>
    public int ProcessId => app!.Id;

    /// <summary>The memory that the system gives the app, in megabytes.</summary>
    public double WorkingSet
    {
        get
        {
            using var process = Process.GetProcessById(ProcessId);
            return Math.Round(process.WorkingSet64 / 1024.0 / 1024, 1);
        }
    }

    /// <summary>What it logged.</summary>
    public string LogFile => folder.Log;

    /// <summary>Reads storage around the app.</summary>
    public Ledger Ledger { get; }

    /// <summary>Every call of the app.</summary>
    public CallWatch Watch { get; } = new();

    /// <summary>What a person is doing at the moment, by the case.</summary>
    public ConcurrentDictionary<string, string> Acts { get; } = new(StringComparer.Ordinal);

    /// <summary>What receives mail and webhooks.</summary>
    public Inbox Inbox => surroundings!.Inbox;

    /// <summary>When the app, or what it needs, was started or went on, the first time first.</summary>
    public IReadOnlyList<Instant> Starts => starts;

    /// <summary>What was in flight at each disturbance.</summary>
    public IReadOnlyList<IReadOnlySet<string>> InFlight => inFlight;

    /// <summary>Starts everything over an account; the durations of the ladder are divided.</summary>
    public static async Task<Stage> StartAsync(string storage, TimeProvider time, CancellationToken cancellationToken, int ladderDivisor = FastLadder)
    {
        var stage = new Stage(storage, time);
        try
        {
            stage.surroundings = await Surroundings.StartAsync(storage, stage.folder, stage.Address, stage.Watch, ladderDivisor, id => stage.Acts.GetValueOrDefault(id), time, cancellationToken);
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
    /// <exception cref="FunctionsHostException">It ended before that.</exception>
    public async Task ServingAsync(CancellationToken cancellationToken)
    {
        using var client = new PatientClient(Address, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var answered = client.GetAsync("/api/health/live", key: null, either.Token);
        var gone = app!.GoneAsync(either.Token);
        var first = await Task.WhenAny(answered, gone);
        await either.CancelAsync();
        await first;
        if (first == gone)
        {
            throw new FunctionsHostException([$"The app ended before it answered. Why it did stands above or in {LogFile}."]);
        }
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
        await surroundings!.IdleAsync(cancellationToken);
        inFlight.Add((await Ledger.ReadAsync(cancellationToken)).InFlight);
    }

    public async ValueTask DisposeAsync()
    {
        app?.Dispose();
        await (surroundings?.DisposeAsync() ?? ValueTask.CompletedTask);
        port.Dispose();
        folder.Dispose();
        root.Delete(recursive: true);
    }

    private void Start()
    {
        NoteStart();
        app = AppProcess.Start(port.Number, surroundings!.Settings, folder.Log);
    }
}
