using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Reports;
using AlertPipeline.Texts;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Notifications;

public sealed class NotificationTextTests
{
    private static readonly Uri Link = new("https://alarm.example.invalid/api/acknowledge?token=abc");

    [Fact]
    public void An_alert_says_what_to_do_and_why() => Assert.Equal(
        """
        Bel 112 bij direct gevaar. Wacht nergens op.
        Vermissing, niemand heeft deze zaak nog: zaak AAAA-BBBB-CCCC
        Urgentie (advies): SPOED (U1 leeftijd)
        Politie-eenheid: Noord-Nederland
        Naar de politie uiterlijk: 23-11-2026 21:30
        Meldingen in deze zaak: 1
        Direct gevaar? Bel 112.

        Neem de zaak over (link alleen voor u): https://alarm.example.invalid/api/acknowledge?token=abc
        """,
        Compose(Some.Open(UrgencyLevel.Urgent), Link).Text);

    [Fact]
    public void An_alert_in_English_says_the_same() => Assert.Equal(
        """
        Call 112 if there is danger now. Wait for nothing.
        Missing child, nobody has this case yet: case AAAA-BBBB-CCCC
        Urgency (advice): URGENT (U1 age)
        Police unit: Noord-Nederland
        To the police at the latest: 23 Nov 2026 21:30
        Reports in this case: 1
        Danger now? Call 112.

        Take the case (link for you alone): https://alarm.example.invalid/api/acknowledge?token=abc
        """,
        Some.Written(Some.Notification(), Some.Open(UrgencyLevel.Urgent), Link, MessageTexts.English).Text);

    [Theory]
    [InlineData(NotificationPurpose.Alert, UrgencyLevel.Urgent, "SPOED - Vermissing, niemand heeft deze zaak nog - zaak AAAA-BBBB-CCCC")]
    [InlineData(NotificationPurpose.Information, UrgencyLevel.Standard, "STANDAARD - Ter informatie, een vermissing is gemeld - zaak AAAA-BBBB-CCCC")]
    public void The_subject_says_how_urgent_it_is_and_what_is_asked(NotificationPurpose purpose, UrgencyLevel level, string subject) => Assert.Equal(
        subject, Some.Text.Compose(Some.Notification() with { Purpose = purpose }, Some.Open(level), [], new(Link: null)).Subject);

    [Theory]
    [InlineData(ReportKind.Found, "teruggevonden")]
    [InlineData(ReportKind.Withdrawal, "ingetrokken")]
    [InlineData(ReportKind.ResponsibilityTransferred, "overgedragen")]
    [InlineData(ReportKind.Supplement, "aanvulling")]
    [InlineData(ReportKind.Concern, "signaal")]
    public void News_says_what_a_reporter_said(ReportKind kind, string word)
    {
        var change = CaseJoining.Decide(Some.Open(), Some.Later(kind), Some.Book, Some.Now);

        Assert.Contains(word, Some.Text.Compose(change.Notifications[0], change.Case, [], new(Link)).Subject);
    }

    [Fact]
    public void A_signal_is_not_called_a_missing_child_and_has_no_deadline()
    {
        var noted = CaseOpening.Decide(Some.Tentative(Some.CaseReport() with { Kind = ReportKind.Concern }), [], Some.Book, Some.Now);
        var message = Some.Text.Compose(noted.Notifications[0], noted.Case, [], new(Link));

        Assert.DoesNotContain("vermissing", $"{message.Subject}\n{message.Text}", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("uiterlijk", message.Text);
    }

    [Fact]
    public void How_many_reports_were_taken_back_is_said() => Assert.Contains(
        "Meldingen in deze zaak: 2, ingetrokken: 1",
        Compose(CaseJoining.Decide(Some.Open(), Some.Later(ReportKind.Withdrawal), Some.Book, Some.Now).Case, Link).Text);

    [Fact]
    public void A_message_about_a_case_that_rose_names_its_present_level_everywhere()
    {
        var risen = CaseJoining.Decide(Some.Open(), Some.CaseReport(UrgencyLevel.Urgent, "report-2"), Some.Book, Some.Now).Case;
        var message = Compose(risen, Link);

        Assert.StartsWith("SPOED - ", message.Subject);
        Assert.Contains("Urgentie (advies): SPOED", message.Text);
        Assert.DoesNotContain("STANDAARD", $"{message.Subject}\n{message.Text}");
    }

    [Fact]
    public void A_reader_who_is_only_informed_gets_no_link() => Assert.EndsWith("Direct gevaar? Bel 112.", Compose(Some.Open(), null).Text);

    [Fact]
    public void All_police_units_are_named() => Assert.Contains(
        "Politie-eenheid: Noord-Nederland, Den Haag\n",
        Compose(Some.Open(Some.CaseReport() with { Route = Some.Route("GM1950") with { Units = ["RE01", "RE06"] } }), Link).Text);

    [Theory]
    [InlineData(PlaceCertainty.Named)]
    [InlineData(PlaceCertainty.Mentioned)]
    public void A_unit_that_follows_from_a_text_is_marked(PlaceCertainty certainty) => Assert.Contains(
        "Politie-eenheid: Noord-Nederland (plaats komt uit de tekst van de melder: vraag het na)",
        Compose(Some.Open(Some.CaseReport() with { Route = Some.Route("GM1950") with { Certainty = certainty } }), Link).Text);

    [Fact]
    public void No_message_says_where_the_child_was()
    {
        var report = Some.Report() with { LastSeen = new LastSeen { MunicipalityCode = "GM1950", LocationCode = "POL-12", Place = "bij de poort" } };
        var message = Compose(Some.Open(Some.CaseReport() with { Route = Routing.Of(report, Some.PartnerId, Some.Book) }), Link);

        Assert.All(["GM1950", "Westerwolde", "POL-12", "De Moer", "poort"], word => Assert.DoesNotContain(word, $"{message.Subject}\n{message.Text}"));
    }

    [Fact]
    public void A_case_in_an_unknown_municipality_goes_to_the_national_contact() =>
        Assert.Contains("Politie-eenheid: onbekend, landelijk contact", Some.Text.Compose(Some.Notification(), Some.Open(), [], new(Link)).Text);

    [Fact]
    public void Cases_to_compare_are_named() => Assert.Contains(
        "Lijkt op zaak DDDD-EEEE-FFFF: kijk of het om hetzelfde kind gaat.", Compose(Some.Open() with { Resembles = ["DDDD-EEEE-FFFF"] }, Link).Text);

    [Fact]
    public void It_says_when_not_all_cases_could_be_compared() => Assert.Contains(
        "Niet alle zaken die hierop lijken konden worden vergeleken", Compose(Some.Open() with { SearchCutOff = true }, Link).Text, StringComparison.Ordinal);

    [Fact]
    public void The_message_keeps_its_id_and_its_time_over_every_attempt()
    {
        var message = Compose(Some.Open(), Link);

        Assert.Equal((Some.Notification().Id, "AAAA-BBBB-CCCC"), (message.Id, message.CaseReference));
        Assert.Equal(Some.Notification().CreatedAt, message.CreatedAt);
    }

    private static OutgoingMessage Compose(Case current, Uri? link) =>
        Some.Text.Compose(Some.Notification(), current, Some.Book.UnitsOf(current.Units), new(link));
}
