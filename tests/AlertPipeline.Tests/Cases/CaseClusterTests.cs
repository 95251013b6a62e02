using AlertPipeline.Cases;
using AlertPipeline.Notices;
using AlertPipeline.Notifications;
using AlertPipeline.Tests.Notices;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseClusterTests
{
    [Fact]
    public void A_cluster_makes_an_open_case_more_urgent_and_the_ladder_starts_anew()
    {
        var change = Join(Some.Open());

        Assert.Equal(UrgencyLevel.High, change.Case.Urgency.Level);
        Assert.Contains(change.Case.Urgency.Reasons, reason => reason.Rule == "H4");
        Assert.Equal([CaseEventKind.ClusterNoticed, CaseEventKind.UrgencyRaised, CaseEventKind.StepRun], change.Events.Select(happened => happened.Kind).Distinct());
    }

    [Fact]
    public void A_level_that_a_person_lowered_rises_by_a_cluster_and_not_by_what_was_known()
    {
        var lowered = Some.Open(UrgencyLevel.Urgent) is var open ? open with { Urgency = open.Urgency with { Level = UrgencyLevel.Standard } } : open;

        Assert.Equal(UrgencyLevel.High, Join(lowered).Case.Urgency.Level);
    }

    [Fact]
    public void Whoever_has_the_case_is_told_and_keeps_it()
    {
        var change = Join(Some.Taken());

        Assert.Equal((CaseStatus.Acknowledged, UrgencyLevel.High), (change.Case.Status, change.Case.Urgency.Level));
        Assert.Equal(["anna"], Readers(change));
    }

    [Fact]
    public void The_person_on_call_is_told_where_the_location_is_not_known() => Assert.Equal(["anna"], Readers(Join(Some.Noted(), tells: true)));

    [Fact]
    public void The_trafficking_department_is_told_of_a_hand_over()
    {
        var handedOver = SomeNotices.Done(NoticeHandingOver.HandOver(SomeNotices.File(), "RE01", SomeNotices.By, Some.Book));

        Assert.Equal([Some.Book.Unit("RE01")!.Avim!], Readers(CaseClusters.Join(Some.Noted(), handedOver, tells: true, Some.Book, Some.Now)));
    }

    [Fact]
    public void The_other_cases_of_a_cluster_tell_nobody_again() => Assert.Empty(Join(Some.Noted()).Notifications);

    [Fact]
    public void A_case_learns_of_a_notice_once() => Assert.Empty(Join(Join(Some.Noted(), tells: true).Case, tells: true).Events);

    [Fact]
    public void A_notice_that_was_put_aside_leaves_the_case_and_its_level()
    {
        var left = CaseClusters.Leave(Join(Some.Open()).Case, SomeNotices.Id, Some.Now);

        Assert.Empty(left.Case.Notices);
        Assert.Equal((UrgencyLevel.High, CaseEventKind.ClusterDismissed), (left.Case.Urgency.Level, left.Events.Single().Kind));
        Assert.Empty(CaseClusters.Leave(left.Case, SomeNotices.Id, Some.Now).Events);
    }

    [Fact]
    public void A_closed_case_does_not_become_more_urgent()
    {
        var change = Join(Some.Closed());

        Assert.Equal((CaseStatus.Closed, Some.Closed().Urgency.Level), (change.Case.Status, change.Case.Urgency.Level));
    }

    [Fact]
    public void A_report_that_leaves_the_case_takes_the_cluster_along() =>
        Assert.All(Join(Some.Open()).Case.Reports, report => Assert.True(report.Input.Signs.HasFlag(UrgencySigns.OpenCluster)));

    private static CaseChange Join(Case current, bool tells = false) => CaseClusters.Join(current, SomeNotices.File(), tells, Some.Book, Some.Now);

    private static IEnumerable<string> Readers(CaseChange change) =>
        change.Notifications.Where(message => message.Purpose == NotificationPurpose.Cluster).Select(message => message.PersonId).Distinct();
}
