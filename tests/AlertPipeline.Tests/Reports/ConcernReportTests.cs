using System.Text.Json.Nodes;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class ConcernReportTests
{
    [Fact]
    public void A_concern_is_read()
    {
        var concern = ReportBody.Accepted(KindBody.With("concern", "concern", JsonNode.Parse("""
            { "types": ["pick-up", "boyfriend", "pick-up"], "forms": ["ransom", "labour"], "source": "resident", "at": "2026-11-23T20:30:00+01:00", "place": "achter de sporthal" }
            """))).Concern!;

        Assert.Equal([ConcernType.PickUp, ConcernType.Boyfriend], concern.Types);
        Assert.Equal([ExploitationForm.Ransom, ExploitationForm.Labour], concern.Forms);
        Assert.Equal((ConcernSource.Resident, Some.Now - Duration.FromHours(1)), (concern.Source, concern.At));
        Assert.Equal(new Place { Text = "achter de sporthal" }, concern.Place);
    }

    [Fact]
    public void A_concern_needs_no_child_and_no_case()
    {
        var report = ReportBody.Accepted(KindBody.Least("concern"));

        Assert.Equal(new Child(), report.Child with { OtherNames = new Child().OtherNames });
        Assert.Null(report.About);
    }

    [Fact]
    public void A_note_alone_is_a_concern()
    {
        var body = KindBody.Without("concern", "concern");
        body["note"] = "Een man wachtte drie avonden bij de poort.";

        Assert.Empty(ReportBody.Accepted(body).Concern!.Types);
    }

    [Theory]
    [InlineData("null", "/concern")]
    [InlineData("""{ "types": [] }""", "/concern/types")]
    [InlineData("""{ "source": "staff" }""", "/concern/types")]
    [InlineData("""{ "types": ["gossip"] }""", "/concern/types/0")]
    public void A_concern_that_says_nothing_is_refused(string concern, string pointer) =>
        Assert.Equal(pointer, ReportBody.Refused(KindBody.With("concern", "concern", JsonNode.Parse(concern))).Pointer);

    [Fact]
    public void A_word_that_is_no_type_is_told_the_types_in_its_place()
    {
        var fault = ReportBody.Refused(KindBody.With("concern", "concern/types", new JsonArray("tip", "gossip")));

        Assert.Equal("/concern/types/1", fault.Pointer);
        Assert.EndsWith(
            "must be one of recruiting, pick-up, ransom-or-extortion, debt, changed-behaviour, unexplained-possessions, waiting-adult, boyfriend, nuisance-with-coercion, tip, other.",
            fault.Detail);
    }

    [Fact]
    public void A_form_alone_does_not_say_what_was_seen_or_heard() =>
        Assert.Equal("/concern/types", ReportBody.Refused(KindBody.With("concern", "concern", new JsonObject { ["forms"] = new JsonArray("begging") })).Pointer);

    [Fact]
    public void A_word_that_is_no_form_is_told_the_forms_in_its_place() => Assert.Equal(
        new ReportFault("/concern/forms/0", "'forms/0' must be one of unknown, ransom, criminal, sexual, labour, forced-marriage, begging, organ-removal, other."),
        ReportBody.Refused(KindBody.With("concern", "concern/forms", new JsonArray("theft"))));

    [Theory]
    [InlineData("staff guardian care-coordinator municipality ngo police resident relative press other unknown")]
    public void Every_source_may_be_named(string sources) =>
        Assert.All(sources.Split(' '), source => ReportBody.Accepted(KindBody.With("concern", "concern/source", source)));

    [Fact]
    public void A_list_longer_than_the_types_there_are_is_refused() => Assert.Equal(
        "/concern/types", ReportBody.Refused(KindBody.With("concern", "concern/types", new JsonArray([.. Enumerable.Repeat("tip", 12).Select(word => JsonValue.Create(word))]))).Pointer);
}
