using AlertPipeline.Testing;
using FunctionsRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Tests.FunctionsRuntime;

public sealed class TimerTriggerTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly ManualTimeProvider clock = new();
    private readonly Gate gate = new();

    [Fact]
    public async Task A_timer_runs_when_the_clock_has_come_to_its_time_and_not_before()
    {
        await using var host = await TestHost.StartAsync(clock, typeof(TimerFunctions));

        clock.Advance(Minute - TimeSpan.FromTicks(1));
        Assert.Equal(0, await host.RunDueTimersAsync());
        clock.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(1, await host.RunDueTimersAsync());
        Assert.Equal(0, await host.RunDueTimersAsync());
    }

    [Fact]
    public async Task Occurrences_that_passed_together_are_one_run()
    {
        await using var host = await TestHost.StartAsync(clock, typeof(TimerFunctions));

        clock.Advance(10 * Minute);
        await host.RunDueTimersAsync();

        Assert.Equal(0, await host.RunDueTimersAsync());
        Assert.Equal(["EveryMinute"], host.Calls().Entries);
    }

    [Fact]
    public async Task A_timer_that_throws_runs_again_at_its_next_time()
    {
        await using var host = await TestHost.StartAsync(clock, typeof(FailingTimer));

        clock.Advance(Minute);
        await host.RunDueTimersAsync();
        clock.Advance(Minute);
        await host.RunDueTimersAsync();

        Assert.Equal(["run ", "run 12:01"], host.Calls().Entries);
    }

    [Fact]
    public async Task A_timer_that_is_run_by_name_throws_what_its_function_throws()
    {
        await using var host = await TestHost.StartAsync(clock, typeof(FailingTimer));

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.RunTimerAsync("failing"));
    }

    [Fact]
    public async Task A_timer_can_run_at_the_start_and_then_by_its_schedule()
    {
        await using var host = await FunctionsHost.StartAsync(TestHost.Options(typeof(StartupTimer)) with
        {
            Clock = clock,
            Listen = false,
            Settings = new Dictionary<string, string?> { ["Daily"] = "0 0 0 * * *" },
        });

        Assert.Equal(1, await host.RunDueTimersAsync());
        Assert.Equal(0, await host.RunDueTimersAsync());
        clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal(1, await host.RunDueTimersAsync());
        Assert.Equal(["stored: False", "stored: False"], host.Calls().Entries);
    }

    [Fact]
    public async Task One_timer_never_runs_twice_at_once()
    {
        await using var host = await StartSlowAsync(listen: false);

        var first = host.RunTimerAsync("Slow");
        var second = host.RunTimerAsync("Slow");
        gate.Open();
        await Task.WhenAll(first, second);

        Assert.Equal(["begin", "end", "begin", "end"], host.Calls().Entries);
    }

    [Fact]
    public async Task A_listening_host_is_driven_by_the_clock()
    {
        await using var host = await StartSlowAsync(listen: true);

        await clock.WaitingAsync(Minute);
        clock.Advance(Minute);
        gate.Open();
        await clock.WaitingAsync(Minute);

        Assert.Equal(["begin", "end"], host.Calls().Entries);
    }

    [Fact]
    public async Task Stopping_waits_for_a_timer_that_runs()
    {
        await using var host = await StartSlowAsync(listen: true);
        await clock.WaitingAsync(Minute);
        clock.Advance(Minute);
        await gate.Entered;

        var stopped = host.StopAsync();
        gate.Open();
        await stopped;

        Assert.Equal(["begin", "end"], host.Calls().Entries);
    }

    [Fact]
    public async Task The_app_may_bring_a_clock_of_its_own()
    {
        await using var host = await FunctionsHost.StartAsync(TestHost.Options(typeof(TimerFunctions)) with
        {
            Listen = false,
            Services = services => services.AddSingleton<TimeProvider>(clock),
        });

        clock.Advance(Minute);

        Assert.Equal(1, await host.RunDueTimersAsync());
    }

    private Task<FunctionsHost> StartSlowAsync(bool listen) =>
        FunctionsHost.StartAsync(TestHost.Options(typeof(SlowTimer)) with
        {
            Clock = clock,
            Listen = listen,
            Services = services => services.AddSingleton(gate),
        });
}
