using System.Text.Json;
using System.Text.Json.Nodes;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportMaskingTests
{
    private const string Bsn = "111222333";

    [Theory]
    [InlineData("missing", "note")]
    [InlineData("missing", "reporter/role")]
    [InlineData("missing", "child/givenName")]
    [InlineData("missing", "child/familyName")]
    [InlineData("missing", "child/fullName")]
    [InlineData("missing", "child/description")]
    [InlineData("supplement", "lastSeen/place")]
    [InlineData("missing", "transit/from/place")]
    [InlineData("missing", "transit/to/place")]
    [InlineData("found", "found/place")]
    [InlineData("responsibility-transferred", "transfer/to")]
    [InlineData("concern", "concern/place")]
    public void A_BSN_in_free_text_is_masked_before_anything_is_stored_and_the_field_is_named(string kind, string path)
    {
        var report = ReportBody.Accepted(KindBody.With(kind, path, $"bsn {Bsn} en verder"));

        Assert.Equal([$"/{path}"], report.Masked);
        Assert.Contains("bsn ********* en verder", JsonSerializer.Serialize(report, DomainJson.Stored));
        Assert.DoesNotContain(Bsn, JsonSerializer.Serialize(report, DomainJson.Stored));
    }

    [Fact]
    public void A_BSN_among_other_names_is_masked_in_its_place() =>
        Assert.Equal(["/child/otherNames/1"], ReportBody.Accepted(KindBody.With("missing", "child/otherNames", new JsonArray("Mina", Bsn))).Masked);

    [Theory]
    [InlineData("""{ "persons": [{ "name": "Alias" }, { "name": "111222333" }] }""", "/clues/persons/1/name")]
    [InlineData("""{ "accounts": [{ "platform": "whatsapp", "name": "111222333" }] }""", "/clues/accounts/0/name")]
    [InlineData("""{ "addresses": ["Weg 1, Ede", "bij 111222333"] }""", "/clues/addresses/1")]
    [InlineData("""{ "vehicles": [{ "plate": "111222333" }] }""", "/clues/vehicles/0/plate")]
    [InlineData("""{ "vehicles": [{ "make": "111222333" }] }""", "/clues/vehicles/0/make")]
    public void A_BSN_in_a_clue_is_masked_in_its_place(string clues, string pointer)
    {
        var report = ReportBody.Accepted(ClueBody.Only(clues));

        Assert.Equal([pointer], report.Masked);
        Assert.DoesNotContain(Bsn, JsonSerializer.Serialize(report.Clues, DomainJson.Stored));
    }

    [Fact]
    public void A_telephone_of_a_third_person_is_never_masked()
    {
        var report = ReportBody.Accepted(ClueBody.Only($$"""{ "phones": ["{{Bsn}}"] }"""));

        Assert.Empty(report.Masked);
        Assert.Equal([Bsn], report.Clues.Phones);
    }

    [Fact]
    public void Zero_width_characters_do_not_hide_a_BSN() =>
        Assert.Equal("*********", ReportBody.Accepted(KindBody.With("missing", "note", "111\u200b222\u2066333")).Note);

    [Theory]
    [InlineData("missing", "reporter/callback")]
    [InlineData("responsibility-transferred", "transfer/callback")]
    public void A_telephone_number_is_never_masked(string kind, string path)
    {
        var report = ReportBody.Accepted(KindBody.With(kind, path, Bsn));

        Assert.Empty(report.Masked);
        Assert.Contains(Bsn, JsonSerializer.Serialize(report, DomainJson.Stored));
    }

    [Fact]
    public void A_V_number_is_never_masked() =>
        Assert.Equal("1112223330", ReportBody.Accepted(KindBody.With("missing", "child/vNumber", "1112223330")).Child.VNumber);

    [Fact]
    public void A_report_without_a_BSN_names_no_field() => Assert.Empty(ReportBody.Accepted(ReportBody.Full()).Masked);
}
