using AlertPipeline.Functions.Operations;
using AlertPipeline.Storage;
using NodaTime;

namespace AlertPipeline.Tests.Operations;

public sealed class SweepRulesTests
{
    private static readonly Instant Began = Some.Now;
    private static readonly Instant Now = Began + Duration.FromMinutes(5);

    [Fact]
    public void A_message_that_was_sent_once_is_sent_again_at_once() => Assert.True(IsLate(dispatches: 1, Now));

    [Theory]
    [InlineData(2, 15)]
    [InlineData(3, 30)]
    [InlineData(4, 60)]
    public void Then_the_wait_doubles(int dispatches, int seconds)
    {
        Assert.False(IsLate(dispatches, Now - Duration.FromSeconds(seconds - 1)));
        Assert.True(IsLate(dispatches, Now - Duration.FromSeconds(seconds)));
    }

    [Fact]
    public void What_an_earlier_process_sent_is_sent_again_at_the_start_whatever_it_waits_for() =>
        Assert.True(SweepRules.IsLate(Pending(dispatches: 8, Began - Duration.FromMilliseconds(1)), Began, Began));

    [Fact]
    public void What_every_process_may_die_of_waits_for_its_turn() =>
        Assert.False(SweepRules.IsLate(Pending(dispatches: 20, Began - Duration.FromMilliseconds(1)), Began, Began));

    [Theory]
    [InlineData(0, 500)]
    [InlineData(999, 500)]
    [InlineData(1_000, 0)]
    public void A_long_queue_gets_nothing_more(int length, int room) => Assert.Equal(room, SweepRules.Room(length));

    private static bool IsLate(int dispatches, Instant dispatchedAt) => SweepRules.IsLate(Pending(dispatches, dispatchedAt), Began, Now);

    private static PendingReport Pending(int dispatches, Instant dispatchedAt) => new("report-1", StorageNames.ReportsQueue, dispatchedAt, dispatches, dispatchedAt, Trace: null, default);
}
