using AlertPipeline.Directory;
using AlertPipeline.Functions.Partners;
using AlertPipeline.Storage;
using AlertPipeline.Testing;

namespace AlertPipeline.Tests.Partners;

public sealed class PartnerTurnsTests
{
    private static readonly Partner One = new("coa", "COA", [], MayKnowCase: true) { Limits = new PartnerLimits { AtOnce = 2 } };
    private static readonly Partner Other = One with { Id = "nidos" };

    private readonly ManualTimeProvider clock = new();
    private readonly TaskCompletionSource<int> storage = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PartnerTurns turns;
    private int begun;

    public PartnerTurnsTests() => turns = new PartnerTurns(clock);

    [Fact]
    public async Task Only_so_many_of_one_partner_are_worked_on_at_the_same_time_and_then_the_others()
    {
        var all = Enumerable.Range(0, 5).Select(_ => WorkAsync(One)).ToList();
        var atFirst = begun;
        storage.SetResult(1);

        Assert.Equal((2, 5), (atFirst, (await Task.WhenAll(all)).Sum()));
    }

    [Fact]
    public async Task One_partner_does_not_wait_for_another()
    {
        var all = Enumerable.Range(0, 5).Select(_ => WorkAsync(One)).ToList();
        var other = turns.InTurnAsync(Other, () => Task.FromResult(1), CancellationToken.None);

        Assert.True(other.IsCompletedSuccessfully);
        storage.SetResult(1);
        await Task.WhenAll(all);
    }

    [Fact]
    public async Task A_turn_that_does_not_come_in_time_is_given_up_like_storage_that_does_not_answer()
    {
        var working = new[] { WorkAsync(One), WorkAsync(One) };
        var waiting = WorkAsync(One);
        clock.Advance(TimeSpan.FromSeconds(10));

        var fault = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.True(StorageFaults.IsOutage(fault));
        storage.SetResult(1);
        await Task.WhenAll(working);
    }

    [Fact]
    public async Task Work_that_fails_gives_its_turn_back()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => turns.InTurnAsync<int>(One, () => throw new InvalidOperationException(), CancellationToken.None));
        }
    }

    private Task<int> WorkAsync(Partner partner) => turns.InTurnAsync(
        partner,
        () =>
        {
            Interlocked.Increment(ref begun);
            return storage.Task;
        },
        CancellationToken.None);
}
