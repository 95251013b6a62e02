using AlertPipeline.Testing;
using FunctionsRuntime;

namespace AlertPipeline.Azurite.FunctionsRuntime;

public sealed class TimerTriggerTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_run_that_was_missed_between_two_hosts_is_caught_up_once_as_past_due()
    {
        await using var scene = new TimerScene(azurite.NewAccount());
        await using (var first = await scene.StartAsync())
        {
            await first.RunDueTimersAsync();
        }

        scene.Clock.Advance(3.5 * Hour);
        var second = await scene.StartAsync();
        await second.RunDueTimersAsync();
        await second.RunDueTimersAsync();

        Assert.True(Assert.Single(scene.Probe.Runs).IsPastDue);
    }

    [Fact]
    public async Task After_a_catch_up_the_schedule_goes_on()
    {
        await using var scene = new TimerScene(azurite.NewAccount());
        await (await scene.StartAsync()).RunDueTimersAsync();
        scene.Clock.Advance(1.5 * Hour);
        var second = await scene.StartAsync();
        await second.RunDueTimersAsync();

        scene.Clock.Advance(0.5 * Hour);
        await second.RunDueTimersAsync();

        Assert.Equal([true, false], scene.Probe.Runs.Select(run => run.IsPastDue));
    }

    [Fact]
    public async Task A_restart_between_two_occurrences_runs_nothing()
    {
        await using var scene = new TimerScene(azurite.NewAccount());
        var first = await scene.StartAsync();
        scene.Clock.Advance(Hour);
        await first.RunDueTimersAsync();
        scene.Clock.Advance(0.5 * Hour);

        var second = await scene.StartAsync();

        Assert.Equal(0, await second.RunDueTimersAsync());
    }

    [Fact]
    public async Task The_status_tells_when_the_timer_ran_and_is_due()
    {
        await using var scene = new TimerScene(azurite.NewAccount());
        var first = await scene.StartAsync();
        var start = scene.Clock.GetUtcNow().UtcDateTime;
        scene.Clock.Advance(Hour);
        await first.RunDueTimersAsync();
        var second = await scene.StartAsync();
        scene.Clock.Advance(Hour);
        await second.RunDueTimersAsync();

        var status = scene.Probe.Runs[1].ScheduleStatus!;
        Assert.Equal((start + Hour, start + (2 * Hour), start + Hour), (status.Last, status.Next, status.LastUpdated));
    }

    [Fact]
    public async Task Another_schedule_starts_afresh()
    {
        await using var scene = new TimerScene(azurite.NewAccount());
        await (await scene.StartAsync()).RunDueTimersAsync();
        scene.Clock.Advance(1.5 * Hour);

        var second = await scene.StartAsync("0 0 0 * * *");

        Assert.Equal(0, await second.RunDueTimersAsync());
    }

    [Fact]
    public async Task An_interval_under_a_minute_is_not_caught_up_and_has_no_status()
    {
        await using var scene = new TimerScene(azurite.NewAccount());
        const string quarterMinute = "*/15 * * * * *";
        await (await scene.StartAsync(quarterMinute)).RunDueTimersAsync();
        scene.Clock.Advance(Hour);
        var second = await scene.StartAsync(quarterMinute);
        Assert.Equal(0, await second.RunDueTimersAsync());

        scene.Clock.Advance(TimeSpan.FromSeconds(15));
        await second.RunDueTimersAsync();

        var run = Assert.Single(scene.Probe.Runs);
        Assert.False(run.IsPastDue);
        Assert.Null(run.ScheduleStatus);
    }

    [Theory]
    [InlineData("0 0 * * * *")]
    [InlineData("*/15 * * * * *")]
    public async Task An_occurrence_runs_on_one_of_two_hosts(string schedule)
    {
        await using var scene = new TimerScene(azurite.NewAccount());
        var (first, second) = (await scene.StartAsync(schedule), await scene.StartAsync(schedule));
        scene.Clock.Advance(Hour);

        var ran = await Task.WhenAll(first.RunDueTimersAsync(), second.RunDueTimersAsync());
        await second.RunDueTimersAsync();
        await first.RunDueTimersAsync();

        Assert.Equal(1, ran.Sum());
        Assert.Single(scene.Probe.Runs);
    }

    [Fact]
    public async Task A_timer_that_still_runs_in_one_host_does_not_begin_in_another()
    {
        var (entered, leave) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var scene = new TimerScene(azurite.NewAccount());
        scene.Probe.Handle = () =>
        {
            entered.TrySetResult();
            return leave.Task;
        };
        var (first, second) = (await scene.StartAsync(), await scene.StartAsync());
        scene.Clock.Advance(Hour);
        var running = first.RunDueTimersAsync();
        await entered.Task;

        Assert.Equal(0, await second.RunDueTimersAsync());
        leave.SetResult();
        Assert.Equal(1, await running);
    }

    [Fact]
    public async Task A_host_that_dies_while_it_runs_a_timer_blocks_it_only_until_its_lease_is_over()
    {
        var (entered, clockOfTheDead) = (new TaskCompletionSource(), new ManualTimeProvider());
        await using var scene = new TimerScene(azurite.NewAccount());
        scene.Probe.Handle = () => entered.TrySetResult() ? new TaskCompletionSource().Task : Task.CompletedTask;
        var dead = await scene.StartAsync(otherClock: clockOfTheDead);
        var alive = await scene.StartAsync();
        clockOfTheDead.Advance(Hour);
        scene.Clock.Advance(Hour);
        _ = dead.RunDueTimersAsync();
        await entered.Task;

        Assert.Equal(0, await alive.RunDueTimersAsync());
        scene.Clock.Advance(TimerLease.Duration);
        Assert.Equal(1, await alive.RunDueTimersAsync());
    }

    [Fact]
    public async Task Listening_hosts_run_their_timers_by_the_clock()
    {
        var ran = new TaskCompletionSource();
        await using var scene = new TimerScene(azurite.NewAccount());
        scene.Probe.Handle = () =>
        {
            ran.SetResult();
            return Task.CompletedTask;
        };
        await scene.StartAsync(listen: true);

        await scene.Clock.WaitingAsync(Hour);
        scene.Clock.Advance(Hour);

        await ran.Task;
    }

    [Fact]
    public async Task A_timer_waits_for_storage_that_is_out_of_reach()
    {
        const string nobodyListens = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:1/a;";
        await using var scene = new TimerScene(azurite.NewAccount());

        await scene.StartAsync(listen: true, otherAccount: nobodyListens);

        await scene.Clock.WaitingAsync(TimeSpan.FromSeconds(5));
    }
}
