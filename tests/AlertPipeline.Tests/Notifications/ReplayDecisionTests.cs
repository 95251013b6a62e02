using AlertPipeline.Cases;
using AlertPipeline.Notifications;

namespace AlertPipeline.Tests.Notifications;

public sealed class ReplayDecisionTests
{
    private static readonly Notification Failed = Some.Notification() with
    {
        StartedByEvent = Some.Open().Climb.StartedByEvent, State = NotificationState.Failed, Failure = FailureReason.Refused, Attempts = 10, EndedAt = Some.Now,
    };

    [Fact]
    public void A_message_that_failed_is_sent_again_under_the_same_id()
    {
        var again = Assert.IsType<ReplayOutcome.Again>(ReplayDecision.Decide(Some.Open(), Failed, Some.Now)).Message;

        Assert.Equal((Failed.Id, NotificationState.Pending, 0, null), (again.Id, again.State, again.Attempts, again.Failure));
        Assert.Equal(DeliveryStep.Send, DeliveryDecision.Decide(Some.Open(), again, Some.Now));
    }

    [Fact]
    public void A_message_without_a_receipt_can_be_sent_again() => Assert.IsType<ReplayOutcome.Again>(
        ReplayDecision.Decide(Some.Open(), Failed with { State = NotificationState.Sent, Failure = FailureReason.NoReceipt }, Some.Now));

    [Theory]
    [InlineData(NotificationState.Pending)]
    [InlineData(NotificationState.Claimed)]
    [InlineData(NotificationState.Sent)]
    [InlineData(NotificationState.Delivered)]
    [InlineData(NotificationState.Withheld)]
    public void A_message_that_has_not_failed_is_left_as_it_is(NotificationState state) =>
        Assert.IsType<ReplayOutcome.NotFailed>(ReplayDecision.Decide(Some.Open(), Failed with { State = state, Failure = null }, Some.Now));

    [Theory]
    [InlineData(CaseStatus.Acknowledged)]
    [InlineData(CaseStatus.Closed)]
    public void Of_a_case_that_was_taken_nothing_is_sent_again(CaseStatus status) =>
        Assert.IsType<ReplayOutcome.Overtaken>(ReplayDecision.Decide(Some.Open() with { Status = status }, Failed, Some.Now));
}
