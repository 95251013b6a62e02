using System.Globalization;
using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Protection;
using AlertPipeline.Reports;
using AlertPipeline.Signals;
using AlertPipeline.Simulation.Conformance;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;
using AlertPipeline.Testing;
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Simulation.Costs;

/// <summary>
/// Files invented pieces through the app's own code into tables in memory, and counts what a new one costs. They lie within half a year at two hundred places;
/// every tenth names one of two hundred telephones, every twentieth a vehicle, every fifth a modus.
/// </summary>
public sealed class SignalCosts
{
    private const int Asked = 200;
    private const int Places = 200;
    private const int Telephones = 200;
    private const int Seed = 2026;
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 2, 0);
    private static readonly Duration Span = Duration.FromDays(182);

    private readonly SimulatedTables tables = new(new ManualTimeProvider());
    private readonly Random random = new(Seed);
    private readonly PieceStore store;
    private int calls;
    private int filed;

    /// <summary>Nothing is filed yet.</summary>
    public SignalCosts()
    {
        var ring = new FileKeyRingProvider(SimulatedSettings.All["Protection:KeyFile"]!).Load();
        var client = new TableServiceClient(SimulatedAccount.ConnectionString, new TableClientOptions { Transport = SimulatedAccount.AnsweringAtOnce(Answer) });
        tables.Answer(new TableRequest.Create(StorageNames.PiecesTable));
        store = new PieceStore(client, new KeyedHasher(ring), new ProjectionProtector(ring));
    }

    /// <summary>Files until there are so many, then asks what new ones cost.</summary>
    /// <param name="stored">How many; not fewer than before.</param>
    /// <param name="time">Measures.</param>
    /// <param name="progress">Told of how many are filed, now and then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<SignalCost> MeasureAsync(int stored, TimeProvider time, Action<int> progress, CancellationToken cancellationToken)
    {
        for (; filed < stored; filed++)
        {
            await FileAsync(Invent($"report-{filed}", random), cancellationToken);
            if (filed % 10_000 == 0)
            {
                progress(filed);
            }
        }

        // The same new ones each time, so that only what is stored makes a difference.
        var (started, costs, asked) = (time.GetTimestamp(), new List<int>(), new Random(Seed + 1));
        for (var number = 0; number < Asked; number++)
        {
            costs.Add(await AskAsync(Invent($"new-{number}", asked), cancellationToken));
        }

        return new SignalCost(stored, tables.Rows(StorageNames.PiecesTable).Count(), costs.Average(), costs.Max(), time.GetElapsedTime(started).TotalMilliseconds / Asked);
    }

    private async Task<int> AskAsync(Piece piece, CancellationToken cancellationToken)
    {
        var before = calls;
        await FileAsync(piece, cancellationToken);
        await store.NearAsync(piece, new ClusterOptions(), cancellationToken);
        return calls - before;
    }

    private Task FileAsync(Piece piece, CancellationToken cancellationToken) => store.WriteAsync(new FiledPiece(piece, "AAAA-BBBB-CCCC"), Now + Span, cancellationToken);

    private static Piece Invent(string id, Random random) => new()
    {
        Id = id,
        Kind = PieceKind.Signal,
        At = Now - (Span * random.NextDouble()),
        Place = $"location:coa/{random.Next(Places)}",
        Types = [random.Next(2) == 0 ? ConcernType.PickUp : ConcernType.Debt],
        Clues = [.. new Clue?[] { Telephone(random), Vehicle(random), Modus(random) }.OfType<Clue>()],
    };

    private static Clue.Phone? Telephone(Random random) =>
        random.Next(10) > 0 ? null : Clue.Phone.Read(string.Create(CultureInfo.InvariantCulture, $"+316{random.Next(Telephones):D8}"));

    private static Clue.Plate? Vehicle(Random random) =>
        random.Next(20) > 0 ? null : Clue.Plate.Read(string.Create(CultureInfo.InvariantCulture, $"{random.Next(10, 100)}XX{random.Next(10, 100)}"));

    private static Clue.Modus? Modus(Random random) => random.Next(5) > 0 ? null : new Clue.Modus(ModusKind.SpokenToAtGate);

    private StorageAnswer Answer(StorageRequest request)
    {
        calls++;
        return tables.Answer((TableRequest)request);
    }
}
