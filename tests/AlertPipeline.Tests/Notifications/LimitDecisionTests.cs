using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Notifications;

public sealed class LimitDecisionTests
{
    private static readonly Instant Turn = Some.Now + Duration.FromMinutes(5);

    public static TheoryData<NotificationPurpose> Acts => [.. Enum.GetValues<NotificationPurpose>().Except([NotificationPurpose.News, NotificationPurpose.Linked, NotificationPurpose.Cluster])];

    [Theory]
    [MemberData(nameof(Acts))]
    public void What_asks_somebody_to_act_never_waits(NotificationPurpose purpose) =>
        Assert.All(Enum.GetValues<UrgencyLevel>(), level => Assert.False(LimitDecision.CanWait(Some.Open(level), Some.Notification() with { Purpose = purpose })));

    [Theory]
    [InlineData(ReportKind.Missing, true)]
    [InlineData(ReportKind.Supplement, true)]
    [InlineData(ReportKind.Found, false)]
    [InlineData(null, false)]
    public void News_waits_unless_a_child_was_found_or_it_is_of_the_police(ReportKind? kind, bool waits) => Assert.Equal(waits, LimitDecision.CanWait(Some.Open(), News() with { NewsOf = kind }));

    [Theory]
    [InlineData("cluster", true)]
    [InlineData("cluster-hand-over", false)]
    public void A_notice_waits_unless_it_is_handed_over_to_the_police(string step, bool waits) =>
        Assert.Equal(waits, LimitDecision.CanWait(Some.Open(), Some.Notification() with { Purpose = NotificationPurpose.Cluster, Step = step }));

    [Fact]
    public void Nothing_about_an_urgent_case_waits() => Assert.False(LimitDecision.CanWait(Some.Open(UrgencyLevel.Urgent), News()));

    [Fact]
    public void A_message_whose_turn_is_now_is_sent_as_it_is() => Assert.Equal(News(), LimitDecision.Hold(News(), Some.Now, Some.Now, Some.Now));

    [Theory]
    [InlineData(5, 1, SendLimit.Person)]
    [InlineData(1, 5, SendLimit.Channel)]
    public void A_message_waits_for_the_later_of_its_turns_and_says_why(int person, int channel, SendLimit limit)
    {
        var held = LimitDecision.Hold(News(), Some.Now + Duration.FromMinutes(person), Some.Now + Duration.FromMinutes(channel), Some.Now);

        Assert.Equal((limit, Turn, Turn, NotificationState.Pending), (held.HeldBy, held.HeldUntil, held.NotBefore, held.State));
        Assert.Equal((DeliveryStep.Wait, DeliveryStep.Send), (DeliveryDecision.Decide(Some.Open(), held, Some.Now), DeliveryDecision.Decide(Some.Open(), held, Turn)));
    }

    [Fact]
    public void A_message_that_says_what_a_held_one_will_say_is_gathered_into_it()
    {
        var gathered = LimitDecision.Gather(News(), [Held()], Some.Now);

        Assert.Equal((NotificationState.Withheld, "held", SendLimit.Person), (gathered!.State, gathered.GatheredInto, gathered.HeldBy));
    }

    [Fact]
    public void Nothing_is_gathered_into_a_message_that_says_something_else_or_may_be_on_its_way() => Assert.All(
        [
            Held() with { NewsOf = ReportKind.Withdrawal },
            Held() with { PersonId = "carla" },
            Held() with { Channel = ChannelKind.Sms },
            Held() with { NoticeId = "another" },
            Held() with { HeldBy = null },
            Held() with { NotBefore = Some.Now },
            Held() with { State = NotificationState.Claimed },
        ],
        other => Assert.Null(LimitDecision.Gather(News(), [other], Some.Now)));

    [Fact]
    public void No_message_is_gathered_into_itself() => Assert.Null(LimitDecision.Gather(Held(), [Held()], Some.Now));

    private static Notification News() => Some.Notification() with { Purpose = NotificationPurpose.News, NewsOf = ReportKind.Missing };

    private static Notification Held() => LimitDecision.Hold(News() with { Id = "held" }, Turn, Some.Now, Some.Now);
}
