using AlertPipeline.Cases;
using AlertPipeline.Cases.Corrections;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases.Corrections;

public sealed class CorrectionStepTests
{
    private const string A = "AAAA-AAAA-AAAA";
    private const string B = "BBBB-BBBB-BBBB";

    [Fact]
    public void A_merged_case_leads_to_the_one_that_took_it_in()
    {
        var correcting = Two();
        correcting.Merge(A, B);

        Assert.Equal((CaseStatus.Merged, A), (correcting[B].Status, correcting[B].MergedInto));
        Assert.Equal(["a1", "b1"], Ids(correcting[A]));
    }

    [Fact]
    public void The_higher_urgency_of_both_holds_and_alerts_anew_where_it_is_a_rise()
    {
        var correcting = new Correcting(Some.Taken() with { Id = A }, Correcting.CaseOf(B, Correcting.ReportOf("b1", level: UrgencyLevel.Urgent)));
        correcting.Merge(A, B);

        Assert.Equal((UrgencyLevel.Urgent, CaseStatus.Open, null), (correcting[A].Urgency.Level, correcting[A].Status, correcting[A].Acknowledgement));
        Assert.Contains(correcting.Told, message => message is { Purpose: NotificationPurpose.Alert, PersonId: "anna" });
    }

    [Fact]
    public void The_higher_urgency_holds_also_when_the_less_urgent_case_is_taken_in()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1", level: UrgencyLevel.Urgent)), Correcting.CaseOf(B, Correcting.ReportOf("b1")));
        correcting.Merge(A, B);

        Assert.Equal((UrgencyLevel.Urgent, 1), (correcting[A].Urgency.Level, correcting[A].Climb.StartedByEvent));
    }

    [Fact]
    public void The_earlier_last_sight_of_both_holds()
    {
        var earlier = Some.Now - Duration.FromHours(9);
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Correcting.CaseOf(B, Correcting.ReportOf("b1") with { LastSeenAt = earlier }));
        correcting.Merge(A, B);

        Assert.Equal(earlier, correcting[A].LastSeenAt);
    }

    [Fact]
    public void Whoever_had_the_case_that_was_taken_in_hears_under_which_reference_it_goes_on()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Some.Taken() with { Id = B });
        correcting.Merge(A, B);

        var message = Assert.Single(correcting.Told.Where(message => message.TakenIn is not null).DistinctBy(message => message.PersonId));
        Assert.Equal(("anna", NotificationPurpose.News, B), (message.PersonId, message.Purpose, message.TakenIn));
        Assert.Contains($"Uw zaak {B}", Some.Text.Compose(message, correcting[A], [], new(Link: null)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_both_cases_is_told_nothing()
    {
        var correcting = new Correcting(Some.Taken() with { Id = A }, Some.Taken() with { Id = B, Reports = [Correcting.ReportOf("b1")] });
        correcting.Merge(A, B);

        Assert.Empty(correcting.Told);
    }

    [Fact]
    public void A_closed_case_can_be_taken_in_and_its_closing_comes_back_with_it()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Some.Closed(current: Correcting.CaseOf(B, Correcting.ReportOf("b1"))));
        correcting.Merge(A, B);
        Assert.Equal(CaseStatus.Open, correcting[A].Status);

        correcting.Undo(A, 1);

        Assert.Equal((CaseStatus.Closed, ClosingReason.Found), (correcting[B].Status, correcting[B].Closure!.Reason));
    }

    [Fact]
    public void A_report_that_leaves_opens_the_next_case_of_its_first_report_and_alerts()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2", level: UrgencyLevel.High)));
        correcting.Split(A, "a2");

        var split = correcting[DerivedId.Case("a2", 1)];
        Assert.Equal((CaseStatus.Open, UrgencyLevel.High), (split.Status, split.Urgency.Level));
        Assert.Equal((CaseStatus.Open, UrgencyLevel.Standard), (correcting[A].Status, correcting[A].Urgency.Level));
        Assert.Contains(correcting.Told, message => message is { Purpose: NotificationPurpose.Alert, PersonId: "anna" });
    }

    [Fact]
    public void A_case_that_a_split_makes_is_held_until_the_split_ends()
    {
        var next = DerivedId.Case("a2", 1);
        var held = new List<bool>();
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2")))
        {
            AfterStep = now => held.AddRange(now.Cases.Where(current => current.Id == next && now[A].Unfinished is not null).Select(current => current.Unfinished is not null)),
        };
        correcting.Split(A, "a2");

        Assert.NotEmpty(held);
        Assert.DoesNotContain(false, held);
        Assert.Null(correcting[next].Unfinished);
    }

    [Fact]
    public void A_case_keeps_the_level_that_a_person_gave_it()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2")));
        correcting.Change(A, current => Acts.Act.Done(Acts.Act.Judge(current, UrgencyLevel.Urgent)).Case);
        correcting.Split(A, "a2");

        Assert.Equal(UrgencyLevel.Urgent, correcting[A].Urgency.Level);
    }

    [Fact]
    public void Undoing_a_link_does_not_go_below_the_level_of_what_was_reported_since()
    {
        var correcting = new Correcting(
            Correcting.CaseOf(A, Correcting.ReportOf("a1")),
            Correcting.CaseOf(B, Correcting.ReportOf("b1"), Correcting.ReportOf("b2", level: UrgencyLevel.Urgent)));
        correcting.Change(A, current => current with { Judgement = new UrgencyJudgement(UrgencyLevel.Standard, "known to stay with an aunt", Acts.Act.First, Acts.Act.Later, Acts.Act.Second) });
        correcting.Link(A, "b2");
        correcting.Join(A, Correcting.ReportOf("a3", level: UrgencyLevel.Urgent) with { ReceivedAt = Acts.Act.Later + Duration.FromHours(2) });
        correcting.Undo(A, 1);

        Assert.Equal(["a1", "a3"], Ids(correcting[A]));
        Assert.Equal((UrgencyLevel.Urgent, null), (correcting[A].Urgency.Level, correcting[A].Judgement));
    }

    [Fact]
    public void What_a_partner_said_later_about_its_report_goes_along()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"), Some.CaseReport(), Some.Later(ReportKind.Found)));
        correcting.Split(A, "report-1");

        Assert.Equal(["report-1", "report-2"], Ids(correcting[DerivedId.Case("report-1", 1)]));
        Assert.Equal(["a1"], Ids(correcting[A]));
    }

    [Fact]
    public void A_child_that_was_located_by_a_find_of_another_child_is_missing_again_and_everybody_is_alerted()
    {
        var found = Some.Later(ReportKind.Found) with { FoundAt = Some.Now };
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"), Some.CaseReport(), found));
        Assert.Equal(Whereabouts.Located, correcting[A].Whereabouts);

        correcting.Split(A, "report-1");

        Assert.Equal(Whereabouts.Missing, correcting[A].Whereabouts);
        Assert.Contains(correcting.Told, message => message.Purpose == NotificationPurpose.Alert && message.StartedByEvent > 1);
    }

    [Fact]
    public void A_report_that_a_person_took_out_does_not_join_again()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2")));
        correcting.Split(A, "a2");
        correcting.Join(A, Correcting.ReportOf("a2"));

        Assert.Equal(["a1"], Ids(correcting[A]));
    }

    [Fact]
    public void Parts_of_a_split_are_kept_apart_until_something_new_is_reported()
    {
        var correcting = new Correcting(Correcting.CaseOf(A, Correcting.ReportOf("a1"), Correcting.ReportOf("a2")));
        correcting.Split(A, "a2");
        Assert.True(CaseApartness.AreKeptApart(correcting[A], correcting[DerivedId.Case("a2", 1)]));

        correcting.Join(A, Correcting.ReportOf("a3"));

        Assert.False(CaseApartness.AreKeptApart(correcting[A], correcting[DerivedId.Case("a2", 1)]));
    }

    [Fact]
    public void Cases_that_are_kept_apart_no_longer_resemble_each_other_and_undoing_lets_them_meet()
    {
        var correcting = Two();
        correcting.Change(A, current => current with { Resembles = [B] });
        correcting.KeepApart(A, B);
        Assert.True(CaseApartness.AreKeptApart(correcting[A], correcting[B]));
        Assert.Empty(correcting[A].Resembles);

        correcting.Undo(A, 1);

        Assert.Empty(correcting[A].KeptApart.Concat(correcting[B].KeptApart));
    }

    [Fact]
    public void What_was_kept_apart_from_a_case_is_kept_apart_from_the_one_that_took_it_in()
    {
        var correcting = new Correcting([.. Two().Cases, Correcting.CaseOf("CCCC", Correcting.ReportOf("c1"))]);
        correcting.KeepApart(B, "CCCC");
        correcting.Merge(A, B);

        Assert.True(CaseApartness.IsKeptApart(correcting[A], "c1"));
    }

    [Fact]
    public void The_timeline_says_who_why_and_with_which_number()
    {
        var correcting = Two();
        correcting.Merge(A, B);

        var correction = Assert.Single(correcting[A].Corrections);
        Assert.Equal($"1: merge, other case {B}, reports b1, by Sanne de Boer: the mentor recognised it", correction.ToText(1));
    }

    private static Correcting Two() => new(Correcting.CaseOf(A, Correcting.ReportOf("a1")), Correcting.CaseOf(B, Correcting.ReportOf("b1")));

    private static IEnumerable<string> Ids(Case current) => current.Reports.Select(report => report.ReportId);
}
