using AlertPipeline.Testing;

namespace AlertPipeline.Tests.Time;

public sealed class ManualTimeProviderTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly ManualTimeProvider clock = new();

    [Fact]
    public void Time_stands_still_until_it_is_advanced()
    {
        var before = clock.GetUtcNow();

        clock.Advance(Second);

        Assert.Equal(before + Second, clock.GetUtcNow());
        Assert.Equal(Second, clock.GetElapsedTime(clock.GetTimestamp() - TimeSpan.TicksPerSecond));
    }

    [Fact]
    public async Task Timers_fire_in_order_each_at_its_own_time()
    {
        var fired = new List<(string Name, DateTimeOffset At)>();
        var start = clock.GetUtcNow();
        await using var late = Timer("late", 3 * Second);
        await using var early = Timer("early", Second);

        clock.Advance(5 * Second);

        Assert.Equal([("early", start + Second), ("late", start + (3 * Second))], fired);

        ITimer Timer(string name, TimeSpan due) =>
            clock.CreateTimer(_ => fired.Add((name, clock.GetUtcNow())), null, due, Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public async Task A_period_repeats_until_the_timer_is_disposed()
    {
        var fired = 0;
        await using (clock.CreateTimer(_ => fired++, null, Second, Second))
        {
            clock.Advance(3 * Second);
        }

        clock.Advance(3 * Second);

        Assert.Equal(3, fired);
    }

    [Fact]
    public async Task A_delay_ends_when_its_time_has_come()
    {
        var delay = Task.Delay(Second, clock);
        await clock.WaitingAsync(Second);
        clock.Advance(Second / 2);
        Assert.False(delay.IsCompleted);

        clock.Advance(Second / 2);

        await delay;
    }

    [Fact]
    public async Task Waiting_ends_when_a_timer_with_that_time_appears()
    {
        var waiting = clock.WaitingAsync(2 * Second);
        await using var other = clock.CreateTimer(_ => { }, null, Second, Timeout.InfiniteTimeSpan);
        Assert.False(waiting.IsCompleted);

        await using var wanted = clock.CreateTimer(_ => { }, null, 2 * Second, Timeout.InfiniteTimeSpan);

        await waiting;
    }
}
