using AlertPipeline.Clues;
using AlertPipeline.Clusters;
using AlertPipeline.Reports;
using AlertPipeline.Signals;
using AlertPipeline.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class PieceCostTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const int Many = 400;
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 2, 0);

    [Fact]
    public async Task A_new_signal_costs_the_same_calls_however_many_are_filed_at_its_place_and_with_its_clues()
    {
        var probe = new StorageProbe();
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount(), probe);
        var store = pipeline.Services.GetRequiredService<PieceStore>();
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        await store.WriteAsync(Piece(0), Now + Duration.FromDays(1), CancellationToken.None);

        var few = await CostAsync(store, probe, 1);
        await Task.WhenAll(Enumerable.Range(2, Many).Select(number => store.WriteAsync(Piece(number), Now + Duration.FromDays(1), CancellationToken.None)));

        Assert.Equal(few, await CostAsync(store, probe, Many + 2));
    }

    [Fact]
    public async Task Of_many_with_one_clue_the_newest_are_read()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        var store = pipeline.Services.GetRequiredService<PieceStore>();
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        await Task.WhenAll(Enumerable.Range(0, PieceStore.MostOfAKey + 20).Select(number => store.WriteAsync(Piece(number), Now + Duration.FromDays(1), CancellationToken.None)));

        var near = await store.NearAsync(Piece(PieceStore.MostOfAKey + 20).Piece, new ClusterOptions(), CancellationToken.None);

        Assert.Equal(PieceStore.MostOfAKey, near.Pieces.Count);
        Assert.Contains(near.Pieces, found => found.Piece.Id == $"report-{PieceStore.MostOfAKey + 19}");
        Assert.DoesNotContain(near.Pieces, found => found.Piece.Id == "report-0");
    }

    private static async Task<int> CostAsync(PieceStore store, StorageProbe probe, int number)
    {
        probe.Forget();
        await store.WriteAsync(Piece(number), Now + Duration.FromDays(1), CancellationToken.None);
        await store.NearAsync(Piece(number).Piece, new ClusterOptions(), CancellationToken.None);
        return probe.Calls.Count;
    }

    private static FiledPiece Piece(int number) => new(
        new Piece
        {
            Id = $"report-{number}",
            Kind = PieceKind.Signal,
            At = Now + Duration.FromMinutes(number),
            Place = "location:coa/AC-01",
            Types = [ConcernType.PickUp],
            Clues = [Clue.Phone.Read("+31612345678")!, Clue.Look.Read(VehicleColour.White, "VW")!],
        },
        "AAAA-BBBB-CCCC");
}
