using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Testing;
using NodaTime;

namespace AlertPipeline.Tests.Channels;

public sealed class ResilientChannelTests
{
    private static readonly ResilienceOptions Options = new() { RetryDelay = TimeSpan.Zero, FirstCircuitBreak = TimeSpan.FromSeconds(15) };
    private static readonly SendOutcome Failed = new SendOutcome.TryLater(FailureReason.ServerError);
    private static readonly SendOutcome Busy = new SendOutcome.TryLater(FailureReason.RateLimited);
    private static readonly SendOutcome Sent = new SendOutcome.Sent();
    private readonly ManualTimeProvider clock = new();
    private readonly CollectingLogger log = new();

    [Fact]
    public void The_defaults_are_those_that_the_people_on_call_were_promised()
    {
        var preset = new ResilienceOptions();

        Assert.Equal((TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), 2), (preset.AttemptTimeout, preset.TotalTimeout, preset.Retries));
    }

    [Fact]
    public async Task All_attempts_together_end_with_the_total_time()
    {
        var transport = new ScriptedTransport(null, null, null);

        var sending = Send(transport, Options with { AttemptTimeout = TimeSpan.FromSeconds(10) });
        await transport.BegunAsync();
        clock.Advance(TimeSpan.FromSeconds(10));
        await transport.BegunAsync();
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(new SendOutcome.TryLater(FailureReason.TimedOut), await sending);
        Assert.Equal(2, transport.Attempts);
    }

    [Fact]
    public async Task The_longest_wait_within_a_send_is_waited()
    {
        var wait = Duration.FromTimeSpan(Options.LongestWait);
        var transport = new ScriptedTransport(new SendOutcome.TryLater(FailureReason.RateLimited, wait));

        var sending = Send(transport, Options);
        await clock.WaitingAsync(Options.LongestWait);
        clock.Advance(Options.LongestWait);

        Assert.Equal(Sent, await sending);
    }

    [Fact]
    public async Task A_longer_wait_is_returned_at_once()
    {
        var wait = Duration.FromTimeSpan(Options.LongestWait) + Duration.FromMilliseconds(1);
        var transport = new ScriptedTransport(new SendOutcome.TryLater(FailureReason.RateLimited, wait));

        Assert.Equal(new SendOutcome.TryLater(FailureReason.RateLimited, wait), await Send(transport, Options));
        Assert.Equal(1, transport.Attempts);
    }

    [Fact]
    public async Task A_retry_waits_for_its_delay()
    {
        var transport = new ScriptedTransport(Failed);

        var sending = Send(transport, Options with { RetryDelay = TimeSpan.FromSeconds(1) });
        clock.Advance(TimeSpan.FromMilliseconds(1));
        var attemptsBefore = transport.Attempts;
        clock.Advance(Options.LongestWait);

        Assert.Equal(Sent, await sending);
        Assert.Equal((1, 2), (attemptsBefore, transport.Attempts));
    }

    [Fact]
    public async Task One_server_in_trouble_does_not_stop_another()
    {
        var channel = Channel(new ScriptedTransport([.. Enumerable.Repeat(Failed, Options.CircuitFailures)]), Options);
        await SendAsync(channel, "a");
        await SendAsync(channel, "a");

        Assert.Equal(FailureReason.CircuitOpen, Assert.IsType<SendOutcome.TryLater>(await SendAsync(channel, "a")).Reason);
        Assert.Equal(Sent, await SendAsync(channel, "b"));
    }

    [Fact]
    public async Task A_server_that_never_answers_opens_its_circuit_though_the_total_time_cuts_the_last_attempt()
    {
        var (attempt, total) = (TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(6));
        var transport = new ScriptedTransport(null, null, null, null);
        var channel = Channel(transport, Options with { AttemptTimeout = attempt, TotalTimeout = total, CircuitFailures = 4 });

        for (var sends = 0; sends < 2; sends++)
        {
            var sending = SendAsync(channel, "a");
            await transport.BegunAsync();
            clock.Advance(attempt);
            await transport.BegunAsync();
            clock.Advance(total - attempt);
            await sending;
        }

        Assert.Equal(FailureReason.CircuitOpen, Assert.IsType<SendOutcome.TryLater>(await SendAsync(channel, "a")).Reason);
    }

    [Fact]
    public async Task A_busy_receiver_does_not_open_the_circuit_of_its_server()
    {
        var channel = Channel(new ScriptedTransport([.. Enumerable.Repeat(Busy, 12)]), Options);
        for (var sends = 0; sends < 4; sends++)
        {
            Assert.Equal(Busy, await SendAsync(channel, "a"));
        }

        Assert.Equal(Sent, await SendAsync(channel, "a"));
    }

    [Fact]
    public async Task A_circuit_stays_closed_while_any_attempt_gets_through()
    {
        var channel = Channel(new ScriptedTransport(Failed, Failed, Sent, Failed, Failed, Failed, Failed, Failed, Failed), Options);
        for (var sends = 0; sends < 3; sends++)
        {
            await SendAsync(channel, "a");
        }

        Assert.Equal(Sent, await SendAsync(channel, "a"));
    }

    [Fact]
    public async Task A_circuit_that_is_tried_too_early_opens_again()
    {
        var channel = Channel(new ScriptedTransport([.. Enumerable.Repeat(Failed, Options.CircuitFailures + 1)]), Options);
        await SendAsync(channel, "a");
        await SendAsync(channel, "a");
        clock.Advance(Options.CircuitBreak);
        await SendAsync(channel, "a");

        Assert.Equal(FailureReason.CircuitOpen, Assert.IsType<SendOutcome.TryLater>(await SendAsync(channel, "a")).Reason);
    }

    [Fact]
    public void A_circuit_stays_open_twice_as_long_each_time_until_a_quarter_of_a_minute() =>
        Assert.Equal([1, 2, 4, 8, 15, 15], Enumerable.Range(0, 6).Select(attempts => new ResilienceOptions().BreakAfter(attempts).TotalSeconds));

    [Fact]
    public async Task A_server_that_answers_again_after_a_short_time_is_tried_again_after_a_second()
    {
        var channel = Channel(new ScriptedTransport([.. Enumerable.Repeat(Failed, Options.CircuitFailures)]), Options with { FirstCircuitBreak = TimeSpan.FromSeconds(1) });
        await SendAsync(channel, "a");
        await SendAsync(channel, "a");
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(Sent, await SendAsync(channel, "a"));
    }

    [Fact]
    public async Task A_circuit_that_opens_and_closes_is_logged_with_its_server()
    {
        var channel = Channel(new ScriptedTransport([.. Enumerable.Repeat(Failed, Options.CircuitFailures)]), Options);
        await SendAsync(channel, "a");
        await SendAsync(channel, "a");
        clock.Advance(Options.CircuitBreak);
        await SendAsync(channel, "a");

        Assert.Contains("Error: Server a failed repeatedly and is left alone for 00:00:15 ", log.Lines);
        Assert.Contains("Information: Server a answers again ", log.Lines);
    }

    private static Task<SendOutcome> SendAsync(ResilientChannel channel, string server) =>
        channel.SendAsync(new(ChannelKind.Webhook, server), Samples.Message, CancellationToken.None);

    private Task<SendOutcome> Send(ScriptedTransport transport, ResilienceOptions options) => SendAsync(Channel(transport, options), "a");

    private ResilientChannel Channel(ScriptedTransport transport, ResilienceOptions options) =>
        new(transport, new ServerPipelines(options, clock, log, () => 0.5), log);
}
