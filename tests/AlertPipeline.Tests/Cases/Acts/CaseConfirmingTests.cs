using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Cases.Acts;

public sealed class CaseConfirmingTests
{
    private static readonly Case Proposed = Some.Open(UrgencyLevel.High).Judge(UrgencyLevel.Standard, "the child rang").Done().Case;

    [Theory]
    [InlineData("Sanne de Boer")]
    [InlineData("sanne DE boer")]
    [InlineData("  Sanne   de Boer ")]
    [InlineData("Sanne de Boer.")]
    [InlineData("Sanne\u200D de Boer")]
    [InlineData("Sanne de Boer\uFE0F")]
    [InlineData("Sanne\u00AD de Boer\u034F")]
    [InlineData("\uFF33anne de Boer")]
    [InlineData("S\u00E4nne de Bo\u00EBr")]
    [InlineData("Sann\u0435 de Boer")]
    [InlineData("Sanne\u3164de Boer")]
    [InlineData("...")]
    public void Whoever_proposed_it_cannot_confirm_it(string name) =>
        Assert.Equal(new ActOutcome.Refused(ActRefusal.SecondPersonNeeded), Proposed.Confirm(name));

    [Fact]
    public void What_was_proposed_meanwhile_is_not_what_is_confirmed()
    {
        var died = Proposed.Close(ClosingReason.Deceased).Done().Case;

        Assert.Equal(
            [new ActOutcome.Refused(ActRefusal.ProposalChanged), new ActOutcome.Refused(ActRefusal.ProposalChanged)],
            new[]
            {
                CaseConfirming.Decide(died, new ConfirmationRequest(ProposalKind.LowerUrgency, UrgencyLevel.Standard, Act.Second), Act.Desk, Act.Later),
                CaseConfirming.Decide(Proposed, new ConfirmationRequest(ProposalKind.LowerUrgency, UrgencyLevel.High, Act.Second), Act.Desk, Act.Later),
            });
    }

    [Fact]
    public void A_find_that_is_taken_back_drops_what_was_proposed_on_it()
    {
        var found = CaseJoining.Decide(Some.Open(UrgencyLevel.Urgent), Some.Later(ReportKind.Found) with { FoundAt = Some.Now }, Some.Book, Some.Now).Case;
        var proposed = found.Judge(UrgencyLevel.Standard, "the child is back").Done().Case;
        var back = Some.Later(ReportKind.Withdrawal) with { ReportId = "report-3", Facts = Some.Facts(new Child(), reportId: "report-3", aboutId: "report-2") };

        Assert.Null(CaseJoining.Decide(proposed, back, Some.Book, Some.Now).Case.Proposal);
    }

    [Fact]
    public void Where_nothing_is_proposed_nothing_can_be_confirmed() => Assert.Equal(new ActOutcome.Refused(ActRefusal.NothingProposed), Some.Open().Confirm());

    [Fact]
    public void What_was_confirmed_is_not_confirmed_again() =>
        Assert.Equal(new ActOutcome.Refused(ActRefusal.NothingProposed), Proposed.Confirm().Done().Case.Confirm());

    [Fact]
    public void A_later_proposal_replaces_an_earlier_one() =>
        Assert.Equal(ClosingReason.Deceased, Proposed.Close(ClosingReason.Deceased).Done().Case.Confirm().Done().Case.Closure?.Reason);

    [Theory]
    [InlineData(ReportKind.Missing, UrgencyLevel.Standard, true)]
    [InlineData(ReportKind.Found, UrgencyLevel.Standard, true)]
    [InlineData(ReportKind.Supplement, UrgencyLevel.Urgent, true)]
    [InlineData(ReportKind.Supplement, UrgencyLevel.High, false)]
    [InlineData(ReportKind.Concern, UrgencyLevel.Standard, false)]
    [InlineData(ReportKind.ResponsibilityTransferred, UrgencyLevel.Standard, false)]
    public void A_proposal_is_dropped_by_what_its_proposer_would_have_had_to_know(ReportKind kind, UrgencyLevel level, bool drops)
    {
        var change = CaseJoining.Decide(Proposed, Some.Later(kind, level), Some.Book, Act.Later);

        Assert.Equal(drops, change.Case.Proposal is null);
        Assert.Equal(drops, change.Lines().Contains("ProposalDropped report-2 lower-urgency to standard by Sanne de Boer: the child rang"));
    }

    [Fact]
    public void A_person_who_raises_the_urgency_drops_a_proposal() => Assert.Null(Proposed.Judge(UrgencyLevel.Urgent).Done().Case.Proposal);

    [Fact]
    public void Taking_the_case_leaves_a_proposal_standing() => Assert.Equal(
        Proposed.Proposal, Assert.IsType<AcknowledgementOutcome.Taken>(AcknowledgementDecision.Decide(Proposed, Some.Person(), Act.Later)).Change.Case.Proposal);
}
