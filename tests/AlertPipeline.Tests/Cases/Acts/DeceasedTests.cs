using AlertPipeline.Callbacks;
using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Escalation;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class DeceasedTests
{
    private static readonly Case Proposed = Some.Taken().Close(ClosingReason.Deceased).Done().Case;
    private static readonly Case Deceased = Proposed.Confirm().Done().Case;

    public static TheoryData<ReportKind> Kinds { get; } = [.. Enum.GetValues<ReportKind>()];

    [Fact]
    public void One_person_can_only_propose_it_and_nothing_else_changes()
    {
        var before = Some.Taken();

        var change = before.Close(ClosingReason.Deceased).Done();

        Assert.Equal(new Proposal.Deceased { By = Act.First, Desk = Act.Desk, At = Act.Later }, change.Case.Proposal);
        Assert.Equal(["Proposed on-call deceased by Sanne de Boer"], change.Lines());
        Assert.Equal(before, change.Case with { Proposal = null, EventCount = before.EventCount, FreshAt = before.FreshAt });
        Assert.Empty(change.Notifications);
    }

    [Fact]
    public void Proposing_it_twice_is_proposing_it_once() => Assert.IsType<ActOutcome.Already>(Proposed.Close(ClosingReason.Deceased));

    [Fact]
    public void A_second_person_closes_it()
    {
        var change = Proposed.Confirm().Done();

        Assert.Equal(new Closure(ClosingReason.Deceased, Act.First, Act.Later, Act.Second), change.Case.Closure);
        Assert.Equal(["Closed on-call deceased by Sanne de Boer and Karim Bakker"], change.Lines());
        Assert.Equal((CaseStatus.Closed, null, null), (change.Case.Status, change.Case.Proposal, change.Case.NextDueAt));
    }

    [Fact]
    public void No_message_of_any_purpose_is_sent_any_more() => Assert.All(Enum.GetValues<NotificationPurpose>(), purpose =>
        Assert.Equal(DeliveryStep.Withhold, DeliveryDecision.Decide(Deceased, Some.Notification() with { Purpose = purpose }, Act.Later)));

    [Fact]
    public void It_is_never_due_again() => Assert.Empty(EscalationDecision.Decide(Deceased, Some.Book, Act.Later + Duration.FromDays(365)).Events);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_reporter_says_later_tells_nobody(ReportKind kind)
    {
        var change = CaseJoining.Decide(Deceased, Some.Later(kind, UrgencyLevel.Urgent), Some.Book, Act.Later);

        Assert.Equal((CaseStatus.Closed, Deceased.Closure), (change.Case.Status, change.Case.Closure));
        Assert.Empty(change.Notifications);
        Assert.NotEmpty(change.Events);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_missing_or_found_child_gets_a_case_of_its_own_for_a_person_and_the_rest_joins(ReportKind kind) =>
        Assert.Equal(kind is not (ReportKind.Missing or ReportKind.Found), CaseJoining.IsPossible(Deceased, kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_joins_a_case_that_was_closed_for_another_reason(ReportKind kind) => Assert.False(CaseJoining.IsPossible(Some.Closed(), kind));

    [Fact]
    public void No_partner_is_called_back() => Assert.Equal(
        new CallbackStep.Withhold(), CallbackDecision.Decide(Callback.Fresh("report-1", Some.Now), Some.Now, Deceased.IsSilenced));
}
