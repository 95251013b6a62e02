using AlertPipeline.Callbacks;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Callbacks;

public sealed class CallbackDecisionTests
{
    private static readonly Instant Now = Some.Now;
    private static readonly Callback Fresh = Callback.Fresh("report-1", Now);
    private static readonly Callback Last = Claimed() with { Attempts = CallbackDecision.MostAttempts };

    [Fact]
    public void A_fresh_one_is_claimed_and_sent_at_once() => Assert.Equal(
        new CallbackStep.Send(Fresh with { Attempts = 1, NotBefore = Now + Duration.FromSeconds(30) }), CallbackDecision.Decide(Fresh, Now));

    [Fact]
    public void One_that_somebody_sends_is_left() => Assert.Equal(new CallbackStep.Leave(), CallbackDecision.Decide(Claimed(), Now));

    [Fact]
    public void One_whose_sender_died_is_claimed_again_when_the_claim_lapses() =>
        Assert.Equal(2, Assert.IsType<CallbackStep.Send>(CallbackDecision.Decide(Claimed(), Claimed().NotBefore)).Claimed.Attempts);

    [Fact]
    public void A_claim_is_longer_than_any_send() => Assert.True(Claimed().NotBefore - Now > DeliveryDecision.LongestSend);

    [Fact]
    public void Each_wait_is_longer_than_the_one_before_and_all_attempts_fall_within_half_a_day()
    {
        var (callback, moments) = (Fresh, new List<Instant>());
        while (CallbackDecision.Decide(callback, callback.NotBefore) is CallbackStep.Send send)
        {
            moments.Add(callback.NotBefore);
            callback = send.Claimed;
        }

        var waits = moments.Zip(moments.Skip(1), (earlier, later) => later - earlier).ToList();
        Assert.Equal(CallbackDecision.MostAttempts, moments.Count);
        Assert.Equal(waits.Order(), waits);
        Assert.InRange(moments[^1] - Now, Duration.FromHours(10), Duration.FromHours(12));
    }

    [Fact]
    public void One_whose_last_sender_died_is_given_up() =>
        Assert.IsType<CallbackStep.GiveUp>(CallbackDecision.Decide(Last, Last.NotBefore));

    [Fact]
    public void One_that_the_partner_took_over_is_done() => Assert.Equal(new CallbackStep.Done(), After(new SendOutcome.Sent()));

    [Theory]
    [InlineData(FailureReason.Gone)]
    [InlineData(FailureReason.NotConfigured)]
    public void A_receiver_that_is_gone_is_given_up_at_once(FailureReason reason) =>
        Assert.Equal(new CallbackStep.GiveUp(reason), After(new SendOutcome.GivenUp(reason)));

    [Theory]
    [InlineData(FailureReason.Refused)]
    [InlineData(FailureReason.Unauthorized)]
    [InlineData(FailureReason.Redirected)]
    public void What_the_partner_can_mend_is_tried_again(FailureReason reason) =>
        Assert.Equal(new CallbackStep.Leave(), After(new SendOutcome.GivenUp(reason)));

    [Fact]
    public void A_failure_waits_as_long_as_the_claim() => Assert.Equal(new CallbackStep.Leave(), After(Failure()));

    [Fact]
    public void A_receiver_that_asks_for_more_time_gets_it() => Assert.Equal(
        new CallbackStep.Postpone(Claimed() with { NotBefore = Now + Duration.FromMinutes(8) }), After(Failure(Duration.FromMinutes(8))));

    [Fact]
    public void A_receiver_that_asks_for_less_time_does_not_hasten_us() => Assert.Equal(new CallbackStep.Leave(), After(Failure(Duration.FromSeconds(5))));

    [Fact]
    public void The_last_failure_gives_up()
    {
        Assert.Equal(new CallbackStep.GiveUp(FailureReason.ServerError), CallbackDecision.After(Last, Failure(), Now));
        Assert.Equal(new CallbackStep.GiveUp(FailureReason.Refused), CallbackDecision.After(Last, new SendOutcome.GivenUp(FailureReason.Refused), Now));
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_queue_message_that_is_half_a_minute_old_is_taken_to_be_lost(int age, bool needed) =>
        Assert.Equal(needed, CallbackDecision.NeedsDispatch(Fresh, Now + Duration.FromSeconds(age)));

    [Fact]
    public void When_a_wait_is_over_a_message_is_sent_at_once()
    {
        Assert.False(CallbackDecision.NeedsDispatch(Claimed(), Claimed().NotBefore - Duration.FromMilliseconds(1)));
        Assert.True(CallbackDecision.NeedsDispatch(Claimed(), Claimed().NotBefore));
    }

    [Fact]
    public void One_change_has_one_id_and_another_change_another()
    {
        Assert.Equal(DerivedId.Callback("report-1", Now), DerivedId.Callback("report-1", Now));
        Assert.NotEqual(DerivedId.Callback("report-1", Now), DerivedId.Callback("report-1", Now + Duration.FromMilliseconds(1)));
        Assert.NotEqual(DerivedId.Callback("report-1", Now), DerivedId.Callback("report-2", Now));
    }

    private static Callback Claimed() => Assert.IsType<CallbackStep.Send>(CallbackDecision.Decide(Fresh, Now)).Claimed;

    private static CallbackStep After(SendOutcome outcome) => CallbackDecision.After(Claimed(), outcome, Now);

    private static SendOutcome.TryLater Failure(Duration? asked = null) => new(FailureReason.ServerError, asked);
}
