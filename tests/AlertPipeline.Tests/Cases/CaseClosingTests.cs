using AlertPipeline.Cases;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseClosingTests
{
    private static readonly Case Withdrawn = CaseJoining.Decide(Some.Open(), Some.Later(ReportKind.Withdrawal), Some.Book, Some.Now).Case;

    [Fact]
    public void A_person_closes_a_case_whose_report_was_taken_back()
    {
        var change = Assert.IsType<ClosingOutcome.Closed>(Close(Withdrawn)).Change;

        Assert.Equal((CaseStatus.Closed, null), (change.Case.Status, change.Case.NextDueAt));
        Assert.Equal(new Closure(ClosingReason.ReportedInError, "Anna de Vries", Some.Now), change.Case.Closure);
        Assert.Equal((CaseEventKind.Closed, "anna"), (change.Events.Single().Kind, change.Events.Single().Subject));
        Assert.Equal(2, change.Case.Reports.Count);
    }

    [Fact]
    public void Without_a_withdrawal_no_case_is_closed_as_reported_in_error() => Assert.IsType<ClosingOutcome.NotPossible>(Close(Some.Open()));

    [Fact]
    public void Who_closes_it_a_second_time_is_told_who_did()
    {
        var closed = Assert.IsType<ClosingOutcome.Closed>(Close(Withdrawn)).Change.Case;

        Assert.Equal(new ClosingOutcome.AlreadyClosed(closed.Closure!), Close(closed));
    }

    [Fact]
    public void A_report_that_raced_with_the_closing_opens_it_again()
    {
        var closed = Assert.IsType<ClosingOutcome.Closed>(Close(Withdrawn)).Change.Case;

        var change = CaseJoining.Decide(closed, Some.CaseReport(id: "report-3"), Some.Book, Some.Now + Duration.FromMinutes(5));

        Assert.Equal((CaseStatus.Open, null), (change.Case.Status, change.Case.Closure));
        Assert.NotEmpty(change.Notifications);
    }

    private static ClosingOutcome Close(Case current) => CaseClosing.Decide(current, ClosingReason.ReportedInError, "anna", "Anna de Vries", Some.Now);
}
