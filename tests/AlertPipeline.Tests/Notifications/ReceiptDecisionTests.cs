using AlertPipeline.Notifications;
using FsCheck.Fluent;
using NodaTime;
using static AlertPipeline.Notifications.NotificationState;

namespace AlertPipeline.Tests.Notifications;

public sealed class ReceiptDecisionTests
{
    private static readonly Receipt[] Receipts = [new Receipt.OnItsWay(), new Receipt.Delivered(), new Receipt.Failed(FailureReason.Gone)];

    [Theory]
    [InlineData(Pending, Pending, Delivered, Pending)]
    [InlineData(Claimed, Claimed, Delivered, Failed)]
    [InlineData(Sent, Sent, Delivered, Failed)]
    [InlineData(Delivered, Delivered, Delivered, Delivered)]
    [InlineData(Failed, Failed, Delivered, Failed)]
    [InlineData(Withheld, Withheld, Withheld, Withheld)]
    public void A_receipt_moves_a_state_forward_or_not_at_all(NotificationState before, NotificationState onItsWay, NotificationState delivered, NotificationState failed) =>
        Assert.Equal([onItsWay, delivered, failed], Receipts.Select(receipt => After(In(before), receipt).State));

    [Fact]
    public void A_receipt_about_a_message_that_was_never_tried_changes_nothing() =>
        Assert.Null(ReceiptDecision.After(Some.Notification(), new Receipt.Delivered(), Some.Now));

    [Fact]
    public void A_message_that_failed_says_why() => Assert.Equal((FailureReason.Gone, Some.Now), After(In(Sent), Receipts[2]) is var failed ? (failed.Failure!.Value, failed.EndedAt!.Value) : default);

    [Fact]
    public void A_receipt_ends_the_wait_for_it()
    {
        Assert.False(In(Sent).HasEnded);
        Assert.All(Receipts.Skip(1), receipt => Assert.True(After(In(Sent), receipt) is { HasEnded: true, ReceiptBy: null }));
    }

    [Fact]
    public void Receipts_in_any_order_and_number_never_move_a_state_back() => Always.Holds(
        Gen.Elements(Enum.GetValues<NotificationState>()).SelectMany(_ => Gen.Elements(Receipts).ListOf(), (start, receipts) => (Start: start, Receipts: receipts)),
        life =>
        {
            var message = In(life.Start);
            foreach (var receipt in life.Receipts)
            {
                var after = After(message, receipt);
                Assert.True(after.State == message.State || Rank(message.State) < Rank(after.State));
                message = after;
            }
        });

    [Fact]
    public void A_receipt_that_does_not_come_in_three_minutes_is_missing()
    {
        var sent = DeliveryDecision.After(In(Claimed), new SendOutcome.Sent("SM42", ReceiptFollows: true), Some.Now);

        Assert.Null(ReceiptDecision.WithoutReceipt(sent, Some.Now + Duration.FromSeconds(179)));
        Assert.True(ReceiptDecision.WithoutReceipt(sent, Some.Now + Duration.FromSeconds(180)) is { HasEnded: true, State: Sent, Failure: FailureReason.NoReceipt, RemoteId: "SM42" });
    }

    [Theory]
    [InlineData(Pending)]
    [InlineData(Delivered)]
    [InlineData(Failed)]
    public void No_receipt_is_missing_of_a_message_that_waits_for_none(NotificationState state) =>
        Assert.Null(ReceiptDecision.WithoutReceipt(In(state) with { ReceiptBy = null }, Some.Now + Duration.FromDays(1)));

    [Fact]
    public void A_receipt_that_comes_too_late_still_counts()
    {
        var silent = ReceiptDecision.WithoutReceipt(In(Sent), Some.Now + Duration.FromMinutes(4))!;

        Assert.Equal((Delivered, null), (After(silent, Receipts[1]).State, After(silent, Receipts[1]).Failure));
        Assert.Equal(Failed, After(silent, Receipts[2]).State);
    }

    private static Notification After(Notification message, Receipt receipt) => ReceiptDecision.After(message, receipt, Some.Now) ?? message;

    private static Notification In(NotificationState state) => Some.Notification() with
    {
        State = state,
        Attempts = 1,
        ReceiptBy = state == Sent ? Some.Now + DeliveryDecision.ReceiptTime : null,
        ClaimedUntil = state == Claimed ? Some.Now : null,
    };

    private static int Rank(NotificationState state) => state switch
    {
        Pending => 0,
        Claimed => 1,
        Sent => 2,
        Failed => 3,
        _ => 4,
    };
}
