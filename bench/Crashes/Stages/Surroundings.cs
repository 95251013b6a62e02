using System.Globalization;
using AlertPipeline.Notifications;
using AlertPipeline.Protection;
using Bench.Crashes.Points;
using Local;

namespace Bench.Crashes.Stages;

/// <summary>What the app reaches, each part through a relay: its storage, and an inbox that takes mail and webhooks.</summary>
internal sealed class Surroundings : IAsyncDisposable
{
    // One person on call stands for all: what can wait would do so for hours under a load that nobody is ever sent.
    private const string MostMessages = "1000";

    private readonly Stack<IAsyncDisposable> parts = new();
    private readonly List<Relay> relays = [];

    private Surroundings()
    {
    }

    /// <summary>What receives mail and webhooks.</summary>
    public Inbox Inbox { get; private set; } = null!;

    /// <summary>The settings with which the app finds all of it.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; private set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Starts everything.</summary>
    /// <param name="storage">The account.</param>
    /// <param name="folder">Where keys and directory are put.</param>
    /// <param name="app">Where the app will be.</param>
    /// <param name="watch">Sees each call.</param>
    /// <param name="ladderDivisor">By what the durations of the ladder are divided.</param>
    /// <param name="actOn">What a person is doing about the case of an id.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Surroundings> StartAsync(
        string storage, DataFolder folder, Uri app, CallWatch watch, int ladderDivisor, Func<string, string?> actOn, TimeProvider time, CancellationToken cancellationToken)
    {
        var started = new Surroundings();
        try
        {
            await started.SetUpAsync(storage, folder, app, (server, nameOf) => Relay.StartAsync(server, nameOf, watch, time), ladderDivisor, actOn, time, cancellationToken);
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends when no call is under way.</summary>
    public Task IdleAsync(CancellationToken cancellationToken) => Task.WhenAll(relays.Select(relay => relay.IdleAsync(cancellationToken)));

    public async ValueTask DisposeAsync()
    {
        while (parts.TryPop(out var part))
        {
            await part.DisposeAsync();
        }
    }

    private async Task SetUpAsync(
        string storage, DataFolder folder, Uri app, Func<Uri, Func<RelayedCall, string>, Task<Relay>> relay, int ladderDivisor, Func<string, string?> actOn, TimeProvider time, CancellationToken cancellationToken)
    {
        Inbox = Keep(await Inbox.StartAsync(new InboxOptions { Time = time }, cancellationToken));
        var channels = Keep(await relay(Inbox.Address, ChannelCalls.NameOf));
        var smtp = Keep(await SmtpReceiver.StartAsync(new Uri(channels.Address, "mail"), progress: null, cancellationToken));
        var queues = Keep(await relay(StorageAddress.Of(storage, "Queue"), StorageCalls.OfQueues));
        var tables = Keep(await relay(StorageAddress.Of(storage, "Table"), new StorageCalls(actOn).OfTables));
        relays.AddRange([channels, queues, tables]);
        KeyRingFile.Create(folder.KeyFile);
        await SampleDirectory.WriteAsync(folder.Directory, channels.Address, ladderDivisor, cancellationToken);
        Settings = new Dictionary<string, string?>(AppSettings.Create(storage.Through("Queue", queues.Address).Through("Table", tables.Address), folder, app, Inbox))
        {
            ["Smtp:Port"] = smtp.Port.ToString(CultureInfo.InvariantCulture),
            [$"Limits:{nameof(SendLimits.MessagesPerPerson)}"] = MostMessages,
        };
    }

    private T Keep<T>(T part)
        where T : IAsyncDisposable
    {
        parts.Push(part);
        return part;
    }
}
