using System.Xml.Linq;
using AlertPipeline.Cap;
using AlertPipeline.Cases;
using AlertPipeline.Cases.Acts;
using AlertPipeline.HandOvers;
using AlertPipeline.Tests.HandOvers;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Cap;

/// <summary>The rules of the Common Alerting Protocol 1.2 that its messages keep to, some of which its schema does not state.</summary>
public sealed class CapAlertTests
{
    private static readonly XNamespace Cap = "urn:oasis:names:tc:emergency:cap:1.2";
    private static readonly string[] Codes = ["category", "responseType", "urgency", "severity", "certainty", "contact"];
    private static readonly PoliceDesk Desk = new("+31 20 000 0000", "alerts.example.invalid", CapStatus.Actual);
    private static readonly Case Offered = Some.Accepted(Some.Open(UrgencyLevel.High));

    [Fact]
    public void An_offer_is_a_private_alert_to_one_contact()
    {
        var alert = Write(Offered);

        Assert.Equal(
            ("Alert", "Actual", "Private", Police.Unit, "AAAA-BBBB-CCCC"),
            (Of(alert, "msgType"), Of(alert, "status"), Of(alert, "scope"), Of(alert, "addresses"), Of(alert, "incidents")));
        Assert.Null(Of(alert, "references"));
    }

    [Fact]
    public void The_elements_come_in_the_order_of_the_protocol()
    {
        Assert.Equal(
            ["identifier", "sender", "sent", "status", "msgType", "scope", "addresses", "references", "incidents", "info", "info"], Names(Write(Raised())));
        Assert.Equal(
            ["language", "category", "event", "responseType", "urgency", "severity", "certainty", "headline", "instruction", "contact", "area"], Names(Write(Offered).Element(Cap + "info")!));
    }

    [Fact]
    public void A_time_has_an_offset_and_no_fraction() => Assert.Equal("2026-11-23T20:30:00-00:00", Of(Write(Offered), "sent"));

    [Fact]
    public void An_update_and_a_cancel_refer_to_everything_before_them()
    {
        var (alert, update, cancel) = (Write(Offered), Write(Raised()), Write(Closed()));

        Assert.Equal(("Update", Reference(alert)), (Of(update, "msgType"), Of(update, "references")));
        Assert.Equal(("Cancel", $"{Reference(alert)} {Reference(update)}"), (Of(cancel, "msgType"), Of(cancel, "references")));
    }

    [Fact]
    public void No_identifier_or_sender_holds_a_blank_a_comma_or_markup() =>
        Assert.All([Of(Write(Closed()), "identifier")!, Of(Write(Closed()), "sender")!], text => Assert.DoesNotContain(text, letter => char.IsWhiteSpace(letter) || letter is ',' or '<' or '&'));

    [Fact]
    public void No_two_messages_have_the_same_identifier() => Assert.Distinct(new[] { Offered, Raised(), Closed() }.Select(current => Of(Write(current), "identifier")));

    [Theory]
    [InlineData(CapStatus.Exercise, "Exercise")]
    [InlineData(CapStatus.Test, "Test")]
    public void An_exercise_and_a_test_say_so(CapStatus status, string written) => Assert.Equal(written, Of(Write(Offered, Desk with { Status = status }), "status"));

    [Theory]
    [InlineData(UrgencyLevel.Urgent, "Immediate", "Severe")]
    [InlineData(UrgencyLevel.High, "Expected", "Moderate")]
    [InlineData(UrgencyLevel.Standard, "Future", "Unknown")]
    public void The_level_says_how_urgent_and_how_severe_it_is(UrgencyLevel level, string urgency, string severity)
    {
        var info = Write(Offered with { Urgency = Some.Urgency(level) }).Element(Cap + "info")!;

        Assert.Equal((urgency, severity), (Of(info, "urgency"), Of(info, "severity")));
    }

    [Fact]
    public void It_says_the_same_in_Dutch_and_in_English()
    {
        var infos = Write(Offered).Elements(Cap + "info").ToList();

        Assert.Equal(["nl-NL", "en"], infos.Select(info => Of(info, "language")));
        Assert.Equal(["HOOG (advies), zaak AAAA-BBBB-CCCC", "HIGH (advice), case AAAA-BBBB-CCCC"], infos.Select(info => Of(info, "headline")));
        Assert.Equal(Coded(infos[0]), Coded(infos[1]));
    }

    [Fact]
    public void It_holds_nothing_of_the_child_or_the_officer() =>
        Assert.All(["Yusuf", "Ahmadi", "2010", "Bos", "PL-1"], secret => Assert.DoesNotContain(secret, Write(Offered).ToString()));

    private static Case Raised() => Assert.IsType<ActOutcome.Done>(
        CaseJudging.Decide(Offered, new JudgementRequest(UrgencyLevel.Urgent, "Gezien bij het water", "Sanne"), "on-call", Some.Book, Police.Later)).Change.Case;

    private static Case Closed() => Assert.IsType<ActOutcome.Done>(
        CaseClosing.Decide(Raised(), new ClosingRequest(ClosingReason.Found, "Sanne", Some.Confirmed()), "on-call", Some.Book, Police.Later)).Change.Case;

    private static XElement Write(Case current, PoliceDesk? desk = null) => CapAlert.Latest(current, current.HandOvers[0], Some.Book.UnitsOf(current.Units), desk ?? Desk).Root!;

    private static IEnumerable<string?> Coded(XElement info) => Codes.Select(name => Of(info, name));

    private static string? Of(XElement parent, string name) => parent.Element(Cap + name)?.Value;

    private static string Reference(XElement alert) => $"{Of(alert, "sender")},{Of(alert, "identifier")},{Of(alert, "sent")}";

    private static IEnumerable<string> Names(XElement parent) => parent.Elements().Select(element => element.Name.LocalName);
}
