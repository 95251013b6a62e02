using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Tests.Cases.Acts;
using AlertPipeline.Urgency;
using NodaTime;
using static AlertPipeline.Notifications.DeliveryStep;

namespace AlertPipeline.Tests.Notifications;

public sealed class DeliveryDecisionTests
{
    private static readonly Instant Soon = Some.Now + Duration.FromMilliseconds(1);

    public static TheoryData<string, DeliveryStep, DeliveryStep> Table => new()
    {
        { "pending", Send, Withhold },
        { "pending, to wait until now", Send, Withhold },
        { "pending, to wait longer", Wait, Withhold },
        { "claimed until later", Leave, Leave },
        { "claimed until now", Send, Withhold },
        { "sent", Leave, Leave },
        { "failed", Leave, Leave },
        { "withheld", Leave, Leave },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_message_is_sent_only_while_its_case_is_open_and_nobody_else_sends_it(string state, DeliveryStep open, DeliveryStep otherwise) =>
        Assert.All(Enum.GetValues<CaseStatus>(), status =>
            Assert.Equal(status == CaseStatus.Open ? open : otherwise, DeliveryDecision.Decide(Some.Open() with { Status = status }, Message(state), Some.Now)));

    [Fact]
    public void A_claim_counts_the_attempt_and_holds_for_half_a_minute()
    {
        var claimed = DeliveryDecision.Claim(Some.Notification() with { Attempts = 2, NotBefore = Some.Now }, Some.Now);

        Assert.Equal((NotificationState.Claimed, 3, null), (claimed.State, claimed.Attempts, claimed.NotBefore));
        Assert.Equal(Some.Now + Duration.FromSeconds(30), claimed.ClaimedUntil);
    }

    [Fact]
    public void A_message_that_is_withheld_has_ended()
    {
        var withheld = DeliveryDecision.Withhold(Some.Taken(), Some.Notification(), Some.Now);

        Assert.Equal((NotificationState.Withheld, true), (withheld.State, withheld.HasEnded));
        Assert.Equal((Some.Now, NotSentReason.CaseTaken), (withheld.EndedAt, withheld.NotSent));
    }

    public static TheoryData<string, NotSentReason> Reasons { get; } = new()
    {
        { "taken", NotSentReason.CaseTaken },
        { "closed", NotSentReason.CaseClosed },
        { "merged", NotSentReason.CaseMerged },
        { "accepted by its reader", NotSentReason.AlreadyAccepted },
        { "climbed anew", NotSentReason.Superseded },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void An_alert_that_is_withheld_says_why(string standing, NotSentReason why) =>
        Assert.Equal(why, DeliveryDecision.Withhold(Standing(standing), Some.Notification(), Some.Now).NotSent);

    [Fact]
    public void A_message_to_a_contact_that_is_gone_says_so() => Assert.Equal(
        NotSentReason.ContactGone, DeliveryDecision.After(Claimed(attempts: 1), new SendOutcome.GivenUp(FailureReason.Gone), Some.Now).NotSent);

    [Fact]
    public void Whatever_is_withheld_has_a_reason_and_whatever_may_be_sent_has_none() => Always.Holds(AnyCases.Cases, current =>
    {
        foreach (var message in Enum.GetValues<NotificationPurpose>().Select(purpose => Some.Notification() with { Purpose = purpose }))
        {
            Assert.Equal(DeliveryDecision.MayBeSent(current, message, Some.Now), DeliveryDecision.Withhold(current, message, Some.Now).NotSent is null);
        }
    });

    [Fact]
    public void A_message_that_was_sent_has_ended()
    {
        var sent = DeliveryDecision.After(Claimed(attempts: 2) with { Failure = FailureReason.TimedOut }, new SendOutcome.Sent(), Some.Now);

        Assert.Equal((NotificationState.Sent, null, null), (sent.State, sent.Failure, sent.ClaimedUntil));
        Assert.Equal((true, Some.Now), (sent.HasEnded, sent.EndedAt));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 5)]
    [InlineData(4, 15)]
    [InlineData(5, 30)]
    [InlineData(6, 60)]
    [InlineData(7, 120)]
    [InlineData(8, 300)]
    [InlineData(12, 300)]
    public void A_message_that_may_succeed_later_waits_longer_each_time(int attempts, int seconds)
    {
        var waiting = DeliveryDecision.After(Claimed(attempts), new SendOutcome.TryLater(FailureReason.ServerError), Some.Now);

        Assert.Equal((NotificationState.Pending, FailureReason.ServerError, null), (waiting.State, waiting.Failure, waiting.ClaimedUntil));
        Assert.Equal(Some.Now + Duration.FromSeconds(seconds), waiting.NotBefore);
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(90, 90)]
    public void The_wait_that_the_receiver_asks_for_can_only_lengthen_it(int asked, int seconds)
    {
        var waiting = DeliveryDecision.After(Claimed(attempts: 3), new SendOutcome.TryLater(FailureReason.RateLimited, Duration.FromSeconds(asked)), Some.Now);

        Assert.Equal(Some.Now + Duration.FromSeconds(seconds), waiting.NotBefore);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(14)]
    public void After_thirteen_attempts_a_message_has_failed(int attempts)
    {
        var failed = DeliveryDecision.After(Claimed(attempts), new SendOutcome.TryLater(FailureReason.Unreachable), Some.Now);

        Assert.Equal((NotificationState.Failed, FailureReason.Unreachable, null), (failed.State, failed.Failure, failed.ClaimedUntil));
        Assert.Equal((true, Some.Now), (failed.HasEnded, failed.EndedAt));
    }

    [Fact]
    public void A_message_that_is_given_up_has_failed_with_its_reason() => Assert.All(Enum.GetValues<FailureReason>(), reason =>
    {
        var failed = DeliveryDecision.After(Claimed(attempts: 1), new SendOutcome.GivenUp(reason), Some.Now);

        Assert.Equal((NotificationState.Failed, reason), (failed.State, failed.Failure));
    });

    [Fact]
    public void A_receiver_that_is_never_there_is_tried_for_half_an_hour()
    {
        var (message, now, sends) = (Some.Notification(), Some.Now, 0);
        while (sends < 20 && DeliveryDecision.Decide(Some.Open(), message, now) == Send)
        {
            message = DeliveryDecision.After(DeliveryDecision.Claim(message, now), new SendOutcome.TryLater(FailureReason.Unreachable), now);
            (now, sends) = (message.NotBefore ?? now, sends + 1);
        }

        Assert.Equal((13, NotificationState.Failed), (sends, message.State));
        Assert.InRange(now - Some.Now, Duration.FromMinutes(25), Duration.FromMinutes(30));
    }

    [Fact]
    public void A_message_that_was_claimed_thirteen_times_without_an_outcome_is_given_up() =>
        Assert.Equal(DeliveryStep.GiveUp, DeliveryDecision.Decide(Some.Open(), Some.Notification() with { Attempts = 13 }, Some.Now));

    [Theory]
    [InlineData(NotificationPurpose.Alert, DeliveryStep.Withhold)]
    [InlineData(NotificationPurpose.HandOver, DeliveryStep.Send)]
    [InlineData(NotificationPurpose.Information, DeliveryStep.Send)]
    public void An_alert_of_an_earlier_climb_is_replaced_by_the_present_one(NotificationPurpose purpose, DeliveryStep expected) =>
        Assert.Equal(expected, DeliveryDecision.Decide(Some.Open(), Some.Notification() with { StartedByEvent = 7, Purpose = purpose }, Some.Now));

    private static Case Standing(string standing) => standing switch
    {
        "taken" => Some.Taken(),
        "closed" => Some.Closed(),
        "merged" => Some.Open() with { Status = CaseStatus.Merged },
        "accepted by its reader" => Some.TakenBy(Some.Open(UrgencyLevel.Urgent), ["anna"]),
        _ => Some.Open() with { Climb = new Climb(Some.Now, StartedByEvent: 2, []) },
    };

    private static Notification Claimed(int attempts) => DeliveryDecision.Claim(Some.Notification() with { Attempts = attempts - 1 }, Some.Now);

    private static Notification Message(string state) => state switch
    {
        "pending" => Some.Notification(),
        "pending, to wait until now" => Some.Notification() with { NotBefore = Some.Now },
        "pending, to wait longer" => Some.Notification() with { NotBefore = Soon },
        "claimed until later" => Some.Notification() with { State = NotificationState.Claimed, ClaimedUntil = Soon },
        "claimed until now" => Some.Notification() with { State = NotificationState.Claimed, ClaimedUntil = Some.Now },
        _ => Some.Notification() with { State = Enum.Parse<NotificationState>(state, ignoreCase: true) },
    };
}
