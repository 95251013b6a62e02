using AlertPipeline.Cases;
using AlertPipeline.Identity.Weights;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Tests.Cases.Corrections;
using AlertPipeline.Urgency;
using NodaTime;

namespace AlertPipeline.Tests.Cases;

public sealed class LinkedByTests
{
    private static readonly Case Taken = Some.Taken();

    [Fact]
    public void The_report_that_speaks_most_for_one_child_is_kept_with_the_probability_and_the_table()
    {
        var vague = Correcting.ReportOf("a1") with { Facts = Some.Facts(new Child { FullName = "Yusuf" }, reportId: "a1") };
        var current = Correcting.CaseOf("AAAA", vague, Correcting.ReportOf("a2"));

        var link = LinkedBy.Of(Correcting.ReportOf("b1"), current, Some.Now)!;

        Assert.Equal(("a2", EvidenceTable.Shipped.Version, Some.Now), (link.ReportId, link.Table, link.At));
        Assert.InRange(link.Probability, 0.8, 1);
    }

    [Fact]
    public void What_its_partner_says_is_about_an_earlier_report_is_linked_by_no_comparison() =>
        Assert.Null(LinkedBy.Of(Some.Later(ReportKind.Supplement), Some.Open(), Some.Now));

    [Fact]
    public void Whoever_has_the_case_is_asked_to_check_a_link_on_two_channels()
    {
        var change = Join(Taken, Linked());

        Assert.Equal([("anna", ChannelKind.Email), ("anna", ChannelKind.Webhook)], Asked(change).Select(message => (message.PersonId, message.Channel)));
        Assert.Equal(Taken.Acknowledgement, change.Case.Acknowledgement);
    }

    [Fact]
    public void They_are_asked_also_when_the_report_makes_the_case_open_again() =>
        Assert.NotEmpty(Asked(Join(Taken, Linked(level: UrgencyLevel.Urgent))));

    [Fact]
    public void Nobody_is_asked_where_nobody_has_the_case() => Assert.Empty(Asked(Join(Some.Open(), Linked())));

    [Fact]
    public void Nobody_is_asked_about_what_a_partner_itself_says() => Assert.Empty(Asked(Join(Taken, Some.Later(ReportKind.Supplement))));

    [Fact]
    public void Nobody_is_asked_twice_about_one_report() => Assert.Empty(Asked(Join(Join(Taken, Linked()).Case, Linked())));

    [Fact]
    public void Of_several_links_only_the_last_message_is_sent()
    {
        var (first, later) = (Join(Taken, Linked()), Some.Now + Duration.FromMinutes(1));
        var second = CaseJoining.Decide(first.Case, Linked("report-3", later), Some.Book, later);

        Assert.Equal(DeliveryStep.Send, DeliveryDecision.Decide(first.Case, Asked(first)[0], Some.Now));
        Assert.Equal(DeliveryStep.Withhold, DeliveryDecision.Decide(second.Case, Asked(first)[0], later));
        Assert.Equal(DeliveryStep.Send, DeliveryDecision.Decide(second.Case, Asked(second)[0], later));
    }

    [Fact]
    public void The_message_says_what_to_check_and_how_to_undo_it()
    {
        var change = Join(Taken, Linked());
        var message = Some.Text.Compose(Asked(change)[0], change.Case, [], new(new Uri("https://alarm.example.invalid/x")));

        Assert.Equal("STANDAARD - Het systeem heeft een melding aan deze zaak gekoppeld. Controleer het - zaak AAAA-BBBB-CCCC", message.Subject);
        Assert.Contains("Door het systeem gekoppelde meldingen: 1. Kijk in de zaak of ze over hetzelfde kind gaan.", message.Text);
        Assert.Contains("(unlink)", message.Text);
        Assert.Contains("Bekijk de zaak (link alleen voor u): ", message.Text);
    }

    private static CaseReport Linked(string id = "report-2", Instant? at = null, UrgencyLevel level = UrgencyLevel.Standard) =>
        Some.CaseReport(level, id) with { LinkedBy = new LinkedBy("report-1", 0.97, "2026-11-1", at ?? Some.Now) };

    private static CaseChange Join(Case current, CaseReport report) => CaseJoining.Decide(current, report, Some.Book, Some.Now);

    private static List<Notification> Asked(CaseChange change) => [.. change.Notifications.Where(message => message.Purpose == NotificationPurpose.Linked)];
}
