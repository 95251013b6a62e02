using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class CaseRoutesTests
{
    private static readonly Route Words = Some.Route("GM0935") with { Certainty = PlaceCertainty.Mentioned };

    [Fact]
    public void A_code_that_comes_later_outweighs_words()
    {
        var current = Join(Some.Open(Some.CaseReport() with { Route = Words }), Some.CaseReport(id: "report-2") with { Route = Some.Route("GM1950") }).Case;

        Assert.Equal((PlaceCertainty.Given, "RE01"), (current.Route.Certainty, current.Units[0]));
        Assert.Equal(["RE01", "RE10"], current.Units);
    }

    [Fact]
    public void A_report_that_was_taken_back_names_no_unit()
    {
        var withdrawn = Join(Some.Open(Some.CaseReport() with { Route = Some.Route("GM0935") }), Some.Later(ReportKind.Withdrawal) with { Route = Some.Route(null) }).Case;

        Assert.Equal(["RE01"], Join(withdrawn, Some.CaseReport(id: "report-3") with { Route = Some.Route("GM1950"), Facts = Some.Facts(reportId: "report-3") }).Case.Units);
    }

    [Fact]
    public void The_unit_of_a_place_that_is_learnt_later_gets_the_hand_over_and_nobody_gets_it_twice()
    {
        var opened = CaseOpening.Decide(Some.Tentative(Some.CaseReport(UrgencyLevel.Urgent) with { Route = Some.Route(null) }), [], Some.Book, Some.Now);
        Assert.Equal(["politie-landelijk"], HandedTo(opened));

        var change = Join(opened.Case, Some.Later(ReportKind.Supplement) with { Route = Some.Route("GM0363") });

        Assert.Equal([Some.Book.Unit("RE05")!.DutyContact!], HandedTo(change));
        Assert.Empty(change.Notifications.Select(message => message.Id).Intersect(opened.Notifications.Select(message => message.Id)));
        Assert.Empty(HandedTo(Join(change.Case, Some.Later(ReportKind.Supplement) with { ReportId = "report-3", Route = Some.Route("GM0363") })));
    }

    [Fact]
    public void Whoever_has_the_case_hears_of_a_unit_that_a_repeat_brings_in()
    {
        var taken = Some.Taken();

        Assert.Contains(Join(taken, Some.CaseReport(id: "report-2") with { Route = Some.Route("GM0363") }).Notifications, message => message is { Purpose: NotificationPurpose.News, PersonId: "anna" });
        Assert.Empty(Join(taken, Some.CaseReport(id: "report-2")).Notifications);
    }

    private static IEnumerable<string> HandedTo(CaseChange change) =>
        change.Notifications.Where(message => message.Purpose == NotificationPurpose.HandOver).Select(message => message.PersonId).Distinct();

    private static CaseChange Join(Case current, CaseReport report) => CaseJoining.Decide(current, report, Some.Book, Some.Now + Duration.FromMinutes(1));
}
