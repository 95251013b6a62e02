using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Testing;
using NodaTime;

namespace AlertPipeline.Tests.Channels;

/// <summary>What every channel does, against a real server of its protocol. A new channel inherits this.</summary>
public abstract class ChannelConformance : IAsyncLifetime
{
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(15);

    private protected static OutgoingMessage Message => Samples.Message;

    /// <summary>Retries follow at once, so that a test waits only for what it is about.</summary>
    private protected static ResilienceOptions Options { get; } = new()
    {
        AttemptTimeout = TimeSpan.FromSeconds(4),
        RetryDelay = TimeSpan.Zero,
        FirstCircuitBreak = Break,
        CircuitBreak = Break,
    };

    private protected ManualTimeProvider Clock { get; } = new();

    private protected CollectingLogger Log { get; } = new();

    private protected IReceiver Receiver { get; private set; } = null!;

    private protected ResilientChannel Channel { get; private set; } = null!;

    private protected ContactPoint Contact => ContactAt(Receiver.Port);

    public async Task InitializeAsync()
    {
        Receiver = await StartReceiverAsync();
        Channel = ChannelTo(Receiver.Port);
    }

    public virtual async Task DisposeAsync() => await Receiver.DisposeAsync();

    [Fact]
    public async Task A_message_arrives_as_it_was_written()
    {
        Assert.Equal(Taken, await SendAsync());

        Assert.Equal(Expected, await Receiver.NextAsync());
        Assert.Equal(1, Receiver.Attempts);
        Assert.Empty(Log.Lines);
    }

    [Fact]
    public async Task A_message_about_no_case_has_no_case_reference()
    {
        await Channel.SendAsync(Contact, Message with { CaseReference = null }, CancellationToken.None);

        Assert.Null((await Receiver.NextAsync()).CaseReference);
    }

    [Fact]
    public async Task A_receiver_that_fails_is_tried_again_under_the_same_id()
    {
        Receiver.Plan(Answer.Fail, Answer.Fail);

        Assert.Equal(Taken, await SendAsync());

        var received = new[] { await Receiver.NextAsync(), await Receiver.NextAsync(), await Receiver.NextAsync() };
        Assert.All(received, message => Assert.Equal(Message.Id, message.Id));
    }

    [Fact]
    public async Task A_receiver_that_keeps_failing_is_left_for_later()
    {
        Receiver.Plan(Answer.Fail, Answer.Fail, Answer.Fail);

        Assert.Equal(new SendOutcome.TryLater(FailureReason.ServerError), await SendAsync());

        Assert.Equal(3, Receiver.Attempts);
    }

    [Fact]
    public async Task A_receiver_that_refuses_is_not_tried_again()
    {
        Receiver.Plan(Answer.Refuse);

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.Refused), await SendAsync());

        Assert.Equal(1, Receiver.Attempts);
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_gets_the_time_of_each_attempt()
    {
        Receiver.Plan(Answer.Hang, Answer.Hang, Answer.Hang);

        var sending = SendAsync();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await Receiver.NextAsync();
            Clock.Advance(Options.AttemptTimeout);
        }

        Assert.Equal(new SendOutcome.TryLater(FailureReason.TimedOut), await sending);
    }

    [Fact]
    public async Task A_refused_connection_is_unreachable()
    {
        using var nobody = new DeafPort();

        var outcome = await ChannelTo(nobody.Number).SendAsync(ContactAt(nobody.Number), Message, CancellationToken.None);

        Assert.Equal(new SendOutcome.TryLater(FailureReason.Unreachable), outcome);
    }

    [Fact]
    public async Task Cancellation_by_the_caller_is_passed_on()
    {
        using var caller = new CancellationTokenSource();
        Receiver.Plan(Answer.Hang);

        var sending = Channel.SendAsync(Contact, Message, caller.Token);
        await Receiver.NextAsync();
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(1, Receiver.Attempts);
    }

    [Fact]
    public async Task A_circuit_opens_after_repeated_failures_and_closes_when_the_receiver_is_well_again()
    {
        Receiver.Plan([.. Enumerable.Repeat(Answer.Fail, Options.CircuitFailures)]);
        await SendAsync();
        await SendAsync();

        Assert.Equal(new SendOutcome.TryLater(FailureReason.CircuitOpen, Duration.FromTimeSpan(Break)), await SendAsync());
        Assert.Equal(Options.CircuitFailures, Receiver.Attempts);

        Clock.Advance(Break);
        Assert.Equal(Taken, await SendAsync());
        Assert.Equal(Taken, await SendAsync());
    }

    [Fact]
    public async Task Nothing_of_the_message_the_address_or_a_secret_is_logged()
    {
        Receiver.Plan([Answer.Refuse, .. Enumerable.Repeat(Answer.Fail, Options.CircuitFailures)]);
        for (var sends = 0; sends < 4; sends++)
        {
            await SendAsync();
        }

        var log = string.Join('\n', Log.Lines);
        Assert.Contains(Message.Id, log);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase));
        Assert.All(
            new[] { Contact.Address, Message.Subject, Message.CaseReference!, "Token123", "no thanks" },
            text => Assert.DoesNotContain(text, log, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the channel makes of a receiver that took the message over.</summary>
    private protected virtual SendOutcome Taken => new SendOutcome.Sent();

    /// <summary>What arrives of the message.</summary>
    private protected virtual Received Expected => new(Message.Id, Message.CaseReference, Message.Subject, Message.Text);

    private protected abstract IReadOnlyList<string> Secrets { get; }

    private protected abstract Task<IReceiver> StartReceiverAsync();

    private protected abstract ITransport TransportTo(int port);

    private protected abstract ContactPoint ContactAt(int port);

    private protected Task<SendOutcome> SendAsync() => Channel.SendAsync(Contact, Message, CancellationToken.None);

    private protected ResilientChannel ChannelTo(int port) =>
        new(TransportTo(port), new ServerPipelines(Options, Clock, Log, () => 0.5), Log);
}
