using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Notifications;

public sealed class DispatchTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void A_queue_message_that_is_half_a_minute_old_is_taken_to_be_lost(int age, bool needed) =>
        Assert.Equal(needed, Needs(Some.Notification() with { DispatchedAt = Some.Now - Duration.FromSeconds(age) }));

    [Fact]
    public void A_message_that_was_never_dispatched_needs_it() => Assert.True(Needs(Some.Notification() with { DispatchedAt = null }));

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    public void After_a_wait_a_message_is_dispatched_anew(int seconds, bool needed) => Assert.Equal(needed, Needs(Some.Notification() with
    {
        NotBefore = Some.Now + Duration.FromSeconds(seconds),
        DispatchedAt = Some.Now - Duration.FromSeconds(10),
    }));

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public void A_message_whose_sender_died_is_dispatched_anew_when_the_claim_lapses_Wolverine_565(int seconds, bool needed) => Assert.Equal(needed, Needs(Some.Notification() with
    {
        State = NotificationState.Claimed,
        ClaimedUntil = Some.Now + Duration.FromSeconds(seconds),
        DispatchedAt = Some.Now - Duration.FromSeconds(29),
    }));

    [Fact]
    public void One_dispatch_after_a_wait_is_enough() => Assert.False(Needs(Some.Notification() with
    {
        NotBefore = Some.Now - Duration.FromSeconds(20),
        DispatchedAt = Some.Now - Duration.FromSeconds(10),
    }));

    [Theory]
    [InlineData(NotificationState.Sent)]
    [InlineData(NotificationState.Failed)]
    [InlineData(NotificationState.Withheld)]
    public void A_message_that_has_ended_is_never_dispatched(NotificationState state) =>
        Assert.False(Needs(Some.Notification() with { State = state, DispatchedAt = null }));

    private static bool Needs(Notification message) => DeliveryDecision.NeedsDispatch(message, Some.Now);
}
