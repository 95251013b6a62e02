using AlertPipeline.Directory;
using AlertPipeline.Simulation.Backlog;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Simulation.Costs;

/// <summary>Sends signals one after the other to the app, over storage in which many are filed, and counts what each costs.</summary>
public sealed class SignalCosts : IDisposable
{
    private const int Asked = 40;

    // So few that more lie at each than is read.
    private const int Places = 4;
    private const int Seed = 2026;
    private const string Partner = "coa";
    private const string PartnerKey = "demo-coa-key";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Scene scene = new(Seed);
    private readonly List<Location> locations = [.. SimulatedSettings.Book.Locations.Where(location => location is { Partner: Partner, IsProtected: false }).Take(Places)];
    private readonly List<TimeSpan> untilNotice = [];
    private DateTimeOffset sentAt;
    private int calls;

    private SignalCosts()
    {
        scene.Cluster.Network.Called += _ => calls++;
        scene.Cluster.Changed += OnChange;
    }

    /// <summary>Files so many, then asks what new ones cost. The new ones are the same each time, so that only what is filed makes a difference.</summary>
    /// <param name="stored">How many.</param>
    /// <param name="time">Measures.</param>
    /// <param name="progress">Told of how many are filed, now and then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<SignalCost> MeasureAsync(int stored, TimeProvider time, Action<int> progress, CancellationToken cancellationToken)
    {
        using var costs = new SignalCosts();
        var (tables, now) = (costs.scene.Cluster.Tables, Instant.FromDateTimeOffset(costs.scene.World.Now));
        await new FiledSignals(tables, [.. costs.locations.Select(PlaceIdentity.Of)], now).FileAsync(stored, progress, cancellationToken);
        var rows = tables.Rows(StorageNames.PiecesTable).Count();
        var started = time.GetTimestamp();
        var asked = Enumerable.Range(0, Asked).Select(costs.Ask).ToList();
        return new()
        {
            Stored = stored,
            Rows = rows,
            CallsMean = asked.Average(),
            CallsMost = asked.Max(),
            SecondsToNoticeMedian = costs.untilNotice.Order().ElementAt(costs.untilNotice.Count / 2).TotalSeconds,
            SecondsToNoticeMost = costs.untilNotice.Max().TotalSeconds,
            MillisecondsMean = time.GetElapsedTime(started).TotalMilliseconds / Asked,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => scene.Dispose();

    private int Ask(int number)
    {
        (sentAt, var before) = (scene.World.Now, calls);
        var body = new NewSignal(number, locations[number % locations.Count].Code).Body;
        var answer = scene.Cluster.Instances[0].Server!.SendAsync(new("POST", "/api/v1/reports", PartnerKey, body));
        scene.Until(() => scene.Passages.InCase > number, Longest);
        return answer.Result.Status == 202 ? calls - before : throw new InvalidOperationException($"A signal was answered with {answer.Result.Status}.");
    }

    private void OnChange(RowsChanged change)
    {
        if (change.Table == StorageNames.NoticesTable && change.Rows.Any(row => row.Before is null))
        {
            untilNotice.Add(scene.World.Now - sentAt);
        }
    }
}
