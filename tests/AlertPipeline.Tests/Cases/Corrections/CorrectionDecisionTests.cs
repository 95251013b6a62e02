using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Cases.Corrections;

public sealed class CorrectionDecisionTests
{
    private const string A = "AAAA-AAAA-AAAA";
    private const string B = "BBBB-BBBB-BBBB";

    [Fact]
    public void A_case_that_is_not_there_is_not_merged() => AssertRefused(ActRefusal.OtherCaseUnknown, Two().Merge(A, "none"));

    [Fact]
    public void Cases_that_are_one_are_not_kept_apart()
    {
        var correcting = Two();
        correcting.Merge(A, B);

        AssertRefused(ActRefusal.SameCase, correcting.KeepApart(A, B));
    }

    [Fact]
    public void A_closed_case_takes_nothing_in()
    {
        var correcting = Two();
        correcting.Change(A, current => Some.Closed(current: current));

        AssertRefused(ActRefusal.TakesNothingIn, correcting.Merge(A, B));
        AssertRefused(ActRefusal.TakesNothingIn, correcting.Link(A, "b1"));
    }

    [Fact]
    public void A_case_of_a_child_that_died_is_not_taken_in()
    {
        var correcting = Two();
        correcting.Change(B, current => Some.Closed(ClosingReason.Deceased, current));

        AssertRefused(ActRefusal.TakesNothingIn, correcting.Merge(A, B));
    }

    [Fact]
    public void A_report_that_is_in_no_case_is_not_linked() => AssertRefused(ActRefusal.ReportUnknown, Two().Link(A, "none"));

    [Fact]
    public void A_report_of_another_case_does_not_leave_this_one() => AssertRefused(ActRefusal.ReportNotHere, Two().Split(A, "a1", "b1"));

    [Fact]
    public void The_last_report_cannot_leave_nor_all_together()
    {
        AssertRefused(ActRefusal.LastReport, new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"))).Split(A, "a1"));
        AssertRefused(ActRefusal.LastReport, Two().Split(A, "a1", "a2"));
    }

    [Fact]
    public void What_a_partner_says_of_its_report_does_not_stay_behind_as_the_last_one() =>
        AssertRefused(ActRefusal.LastReport, new Correcting(Correcting.CaseOf(A, Some.CaseReport(), Some.Later(ReportKind.Withdrawal))).Split(A, "report-1"));

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var correcting = Two();
        correcting.Split(A, "a2");
        correcting.KeepApart(A, B);
        correcting.Merge(B, A);

        Assert.IsType<ActOutcome.Already>(correcting.Merge(B, A));
        Assert.IsType<ActOutcome.Already>(correcting.Link(B, "a1"));
    }

    [Fact]
    public void A_report_that_left_has_left_and_cases_kept_apart_are_so()
    {
        var correcting = Two();
        correcting.Split(A, "a2");
        correcting.KeepApart(A, B);

        Assert.IsType<ActOutcome.Already>(correcting.Split(A, "a2"));
        Assert.IsType<ActOutcome.Already>(correcting.KeepApart(B, A));
    }

    [Fact]
    public void What_was_never_done_or_undid_something_is_not_undone()
    {
        var correcting = Two();
        correcting.KeepApart(A, B);
        correcting.Undo(A, 1);

        AssertRefused(ActRefusal.NothingToUndo, correcting.Undo(A, 0));
        AssertRefused(ActRefusal.NothingToUndo, correcting.Undo(A, 3));
        AssertRefused(ActRefusal.NothingToUndo, correcting.Undo(A, 2));
        Assert.IsType<ActOutcome.Already>(correcting.Undo(A, 1));
    }

    [Fact]
    public void A_merge_whose_reports_left_since_is_not_undone()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Correcting.CaseOf(B, Correcting.ReportOf("b1")));
        correcting.Merge(A, B);
        correcting.Split(A, "b1");

        AssertRefused(ActRefusal.Overtaken, correcting.Undo(A, 1));
    }

    [Fact]
    public void An_unlink_whose_new_case_was_merged_into_a_third_since_is_not_undone()
    {
        var correcting = Two();
        correcting.Split(A, "a2");
        correcting.Merge(B, DerivedId.Case("a2", 1));

        AssertRefused(ActRefusal.Overtaken, correcting.Undo(A, 1));
        Assert.Equal(["a1"], correcting[A].Reports.Select(report => report.ReportId));
    }

    [Fact]
    public void A_report_is_not_given_back_to_a_case_that_was_closed_since()
    {
        var correcting = Two();
        correcting.Link(A, "b2");
        correcting.Change(B, current => Some.Closed(current: current));

        AssertRefused(ActRefusal.TakesNothingIn, correcting.Undo(A, 1));
    }

    private static Correcting Two() => new(
        Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2")), Correcting.CaseOf(B, Correcting.ReportOf("b1"), Correcting.ReportOf("b2")));

    private static void AssertRefused(ActRefusal why, ActOutcome outcome) => Assert.Equal(new ActOutcome.Refused(why), outcome);
}
