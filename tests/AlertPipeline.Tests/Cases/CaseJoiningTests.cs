using AlertPipeline.Cases;
using AlertPipeline.Escalation;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseJoiningTests
{
    private static readonly Instant Later = Some.Now + Duration.FromMinutes(3);

    [Theory]
    [InlineData(UrgencyLevel.High)]
    [InlineData(UrgencyLevel.Standard)]
    public void A_repeat_is_linked_and_tells_nobody(UrgencyLevel level)
    {
        var change = Join(Some.Open(UrgencyLevel.High), level);

        Assert.Equal(["report-1", "report-2"], change.Case.Reports.Select(report => report.ReportId));
        Assert.Equal([CaseEventKind.ReportLinked], change.Events.Select(happened => happened.Kind));
        Assert.Empty(change.Notifications);
        Assert.Equal(UrgencyLevel.High, change.Case.Urgency.Level);
    }

    [Fact]
    public void A_repeat_leaves_a_case_with_the_person_who_has_it() =>
        Assert.Equal(Some.Taken().Acknowledgement, Join(Some.Taken(), UrgencyLevel.Standard).Case.Acknowledgement);

    [Fact]
    public void A_report_that_is_linked_already_changes_nothing()
    {
        var current = Join(Some.Open(), UrgencyLevel.Standard).Case;

        var change = Join(current, UrgencyLevel.Standard);

        Assert.Same(current, change.Case);
        Assert.Empty(change.Events);
    }

    [Fact]
    public void Two_reports_of_one_level_give_the_reasons_of_both()
    {
        var threatened = Some.CaseReport(id: "report-2") with
        {
            Input = Some.UrgencyInput(new AgeSpan(9, 9), UrgencySigns.CrimeForceAbductionOrThreat),
        };

        var change = CaseJoining.Decide(Some.Open(UrgencyLevel.Urgent), threatened, Some.Book, Later);

        Assert.Equal(["U1", "U2"], change.Case.Urgency.Reasons.Select(reason => reason.Rule));
    }

    [Fact]
    public void A_rise_starts_the_ladder_anew_with_new_ids()
    {
        var before = CaseOpening.Decide(Some.Tentative(), [], Some.Book, Some.Now);

        var change = Join(before.Case, UrgencyLevel.Urgent);

        Assert.Equal(["anna", "politie-noord", "voogd"], change.Notifications.Select(message => message.PersonId).Distinct());
        Assert.Empty(change.Notifications.Select(message => message.Id).Intersect(before.Notifications.Select(message => message.Id)));
    }

    [Fact]
    public void After_a_rise_delays_count_from_the_report_that_raised()
    {
        var report = Some.CaseReport(UrgencyLevel.Urgent, "report-2") with { ReceivedAt = Later };

        var change = CaseJoining.Decide(Some.Open(), report, Some.Book, Later + Duration.FromMinutes(2));

        Assert.Equal(Later + Duration.FromMinutes(5), change.Case.NextDueAt);
    }

    [Fact]
    public void A_rise_opens_a_case_again_that_somebody_had_taken()
    {
        var change = Join(Some.Taken(), UrgencyLevel.High);

        Assert.Equal((CaseStatus.Open, null, null), (change.Case.Status, change.Case.Acknowledgement, change.Case.NextReviewAt));
        Assert.Equal(
            [CaseEventKind.ReportLinked, CaseEventKind.UrgencyRaised, CaseEventKind.Reopened, CaseEventKind.StepRun, CaseEventKind.StepRun], change.Events.Select(happened => happened.Kind));
        Assert.Equal(["anna"], change.Notifications.Select(message => message.PersonId).Distinct());
    }

    [Fact]
    public void A_case_that_was_opened_again_and_taken_again_starts_its_reviews_anew()
    {
        var reviewed = EscalationDecision.Decide(Some.Taken(), Some.Book, Some.Now + Duration.FromDays(1)).Case;

        Assert.Equal((1, 0), (reviewed.ReviewsDue, Join(reviewed, UrgencyLevel.High).Case.ReviewsDue));
    }

    [Fact]
    public void A_further_report_can_tell_where_the_child_was_last_seen()
    {
        var current = Some.Open(Some.CaseReport() with { Route = Some.Route(null), LastSeenAt = null });

        var change = Join(current, UrgencyLevel.Standard);

        Assert.Equal(("GM1950", Some.Now - Duration.FromHours(2)), (change.Case.Route.Municipality, change.Case.LastSeenAt));
    }

    private static CaseChange Join(Case current, UrgencyLevel level) =>
        CaseJoining.Decide(current, Some.CaseReport(level, "report-2") with { ReceivedAt = Later }, Some.Book, Later);
}
