using AlertPipeline.Audits;
using AlertPipeline.Cases;
using AlertPipeline.Notifications;
using NodaTime;
using static AlertPipeline.Audits.AuditKind;

namespace AlertPipeline.Tests.Audits;

public sealed class CaseAuditTests
{
    private static readonly Notification Pending = Some.Notification() with { State = NotificationState.Pending };
    private static readonly Notification Sent = DeliveryDecision.After(Pending, new SendOutcome.Sent(), Some.Now);
    private static readonly Instant Later = Some.Now + Duration.FromHours(30);

    [Fact]
    public void A_step_waits_from_its_moment_on()
    {
        var (current, due) = (Some.Open(), Some.Open().NextDueAt!.Value);

        Assert.Equal([new AuditObservation(OverdueStep, due)], CaseAudit.Of(current, [Sent], due));
        Assert.Empty(CaseAudit.Of(current, [Sent], due - Duration.Epsilon));
    }

    [Fact]
    public void A_review_of_a_case_that_somebody_has_waits_like_a_step() =>
        Assert.Contains(OverdueStep, Kinds(Some.Taken() with { NextReviewAt = Some.Now }, [Sent]));

    [Fact]
    public void A_case_of_which_every_message_failed_is_untold() =>
        Assert.Contains(new AuditObservation(UntoldCase, Some.Now), CaseAudit.Of(Some.Open(), [DeliveryDecision.GiveUp(Pending, Some.Now)], Later));

    [Fact]
    public void After_a_message_that_failed_there_is_time_for_the_next_channel()
    {
        var failed = DeliveryDecision.GiveUp(Pending, Later);
        var instead = Pending with { Id = "fedcba9876543210", InsteadOf = failed.Id };

        Assert.Equal(
            [new AuditObservation(UntoldCase, Later), new AuditObservation(LateMessage, Later)],
            CaseAudit.Of(Some.Open(), [failed, instead], Later).Where(seen => seen.Kind != OverdueStep));
    }

    [Fact]
    public void What_goes_by_the_next_channel_for_want_of_a_receipt_waits_from_the_end_of_the_time_for_it()
    {
        var silent = ReceiptDecision.WithoutReceipt(DeliveryDecision.After(Pending, new SendOutcome.Sent(ReceiptFollows: true), Some.Now), Later)!;
        var instead = Pending with { Id = "fedcba9876543210", InsteadOf = silent.Id };

        Assert.Contains(new AuditObservation(LateMessage, Some.Now + DeliveryDecision.ReceiptTime), CaseAudit.Of(Some.Open(), [silent, instead], Later));
    }

    [Fact]
    public void A_case_of_which_one_message_was_sent_is_told() =>
        Assert.DoesNotContain(UntoldCase, Kinds(Some.Open(), [Sent, DeliveryDecision.GiveUp(Pending, Some.Now)]));

    [Fact]
    public void A_case_whose_first_alert_waits_for_the_morning_is_not_untold() => Assert.DoesNotContain(UntoldCase, Kinds(Some.Open(), []));

    [Fact]
    public void A_case_that_was_taken_is_not_untold() => Assert.DoesNotContain(UntoldCase, Kinds(Some.Taken(), []));

    [Fact]
    public void A_message_waits_from_when_it_may_be_sent()
    {
        var again = Pending with { NotBefore = Later };

        Assert.Contains(new AuditObservation(LateMessage, Later), CaseAudit.Of(Some.Open(), [Sent, again], Later));
        Assert.DoesNotContain(LateMessage, CaseAudit.Of(Some.Open(), [Sent, again], Later - Duration.Epsilon).Select(seen => seen.Kind));
    }

    [Fact]
    public void A_message_whose_sender_died_waits_from_the_end_of_its_claim() =>
        Assert.Contains(
            new AuditObservation(LateMessage, Some.Now + DeliveryDecision.ClaimTime), CaseAudit.Of(Some.Open(), [Sent, DeliveryDecision.Claim(Pending, Some.Now)], Later));

    [Fact]
    public void A_message_that_waits_for_a_receipt_was_sent() =>
        Assert.DoesNotContain(LateMessage, Kinds(Some.Open(), [DeliveryDecision.After(Pending, new SendOutcome.Sent(ReceiptFollows: true), Some.Now)]));

    [Theory]
    [InlineData(CaseStatus.Closed)]
    [InlineData(CaseStatus.Merged)]
    [InlineData(CaseStatus.Tentative)]
    public void In_a_case_on_which_nobody_works_nothing_is_to_be_looked_at(CaseStatus status) =>
        Assert.True(CaseAudit.IsSettled(Some.Open() with { Status = status }, [], Later));

    [Fact]
    public void A_case_is_settled_when_all_was_sent_and_no_step_is_due()
    {
        Assert.True(CaseAudit.IsSettled(Some.Open(), [Sent], Some.Now));
        Assert.False(CaseAudit.IsSettled(Some.Open(), [Sent, Pending with { NotBefore = Later }], Some.Now));
        Assert.False(CaseAudit.IsSettled(Some.Open(), [Sent], Later));
    }

    private static IEnumerable<AuditKind> Kinds(Case current, IReadOnlyList<Notification> messages) => CaseAudit.Of(current, messages, Later).Select(seen => seen.Kind);
}
