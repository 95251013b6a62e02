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
using Azure.Data.Tables;
using NodaTime;

namespace AlertPipeline.Simulation.Costs;

/// <summary>
/// Files invented signals through the app's own code. They lie within half a year at some places, all before the last two weeks, so that none of them is near enough to be counted with
/// a new one; every tenth names one of two hundred telephones, every twentieth a vehicle, every fifth a modus.
/// </summary>
/// <param name="tables">Where to.</param>
/// <param name="places">The places.</param>
/// <param name="now">The end of the half year.</param>
internal sealed class FiledSignals(SimulatedTables tables, IReadOnlyList<string> places, Instant now)
{
    private const int Seed = 2026;
    private const int Telephones = 200;
    private const int BetweenSteps = 10_000;
    private static readonly Duration Nearest = Duration.FromDays(15);
    private static readonly Duration Farthest = Duration.FromDays(182);

    private readonly Random random = new(Seed);

    /// <summary>Files so many.</summary>
    /// <param name="count">How many.</param>
    /// <param name="progress">Told of how many are filed, now and then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task FileAsync(int count, Action<int> progress, CancellationToken cancellationToken)
    {
        var ring = new FileKeyRingProvider(SimulatedSettings.All["Protection:KeyFile"]!).Load();
        var transport = SimulatedAccount.AnsweringAtOnce(request => tables.Answer((TableRequest)request));
        var store = new PieceStore(
            new TableServiceClient(SimulatedAccount.ConnectionString, new TableClientOptions { Transport = transport }), new KeyedHasher(ring), new ProjectionProtector(ring));
        tables.Answer(new TableRequest.Create(StorageNames.PiecesTable));
        for (var number = 0; number < count; number++)
        {
            if (number % BetweenSteps == 0)
            {
                progress(number);
            }

            await store.WriteAsync(new FiledPiece(Invent(number), "AAAA-BBBB-CCCC"), now + Farthest, cancellationToken);
        }
    }

    private Piece Invent(int number) => new()
    {
        Id = $"filed-{number}",
        Kind = PieceKind.Signal,
        At = now - Nearest - ((Farthest - Nearest) * random.NextDouble()),
        Place = places[random.Next(places.Count)],
        Types = [random.Next(2) == 0 ? ConcernType.PickUp : ConcernType.Debt],
        Clues = [.. new Clue?[] { Telephone(), Vehicle(), Modus() }.OfType<Clue>()],
    };

    private Clue.Phone? Telephone() =>
        random.Next(10) > 0 ? null : Clue.Phone.Read(string.Create(CultureInfo.InvariantCulture, $"+316{random.Next(Telephones):D8}"));

    private Clue.Plate? Vehicle() =>
        random.Next(20) > 0 ? null : Clue.Plate.Read(string.Create(CultureInfo.InvariantCulture, $"{random.Next(10, 100)}XX{random.Next(10, 100)}"));

    private Clue.Modus? Modus() => random.Next(5) > 0 ? null : new Clue.Modus(ModusKind.SpokenToAtGate);
}
