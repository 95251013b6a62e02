using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Protection;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Tests.Protection;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportStorageTests
{
    /// <summary>What a property of a table may hold: 64 KiB of UTF-16.</summary>
    private const int PropertyLength = 32 * 1024;

    private static readonly PersonalDataProtector Protector = new(KeyRings.Of("1"));
    private static readonly ReportRow Rows = new(Protector);

    public static TheoryData<string> Kinds => [.. KindBody.Kinds];

    [Fact]
    public void A_full_report_is_the_same_after_storage() => AssertSurvives(ReportBody.Accepted(ReportBody.Full()));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_report_of_each_kind_is_the_same_after_storage(string kind) => AssertSurvives(ReportBody.Accepted(KindBody.Most(kind)));

    [Fact]
    public void A_report_that_says_little_is_the_same_after_storage() => AssertSurvives(ReportBody.Accepted(JsonNode.Parse("""
        { "kind": "missing", "reporter": { "role": "r", "callback": "c" }, "child": { "description": "d" }, "lastSeen": { "certainty": "unknown" } }
        """)!));

    [Theory]
    [InlineData("missing")]
    [InlineData("found")]
    [InlineData("concern")]
    [InlineData("supplement")]
    public void Clues_are_not_stored_with_their_report(string kind)
    {
        var stored = Some.Stored(ReportBody.Accepted(KindBody.Most(kind)));
        var row = Rows.Write(stored, "00");
        var body = Protector.Unprotect(row.GetString("body")!, $"report:{stored.Id}:body");

        Assert.False(stored.Report.Clues.IsEmpty);
        Assert.All(["clues", "some.name", "12-XX", "Alias van iemand"], said => Assert.DoesNotContain(said, body));
        Assert.True(Rows.Read(row).Report.Clues.IsEmpty);
    }

    [Fact]
    public void Clues_lie_apart_and_do_not_count_for_how_long_a_report_may_be()
    {
        var body = Longest("ي");
        body.Set("clues/addresses", new JsonArray([.. Enumerable.Range(0, ReportLimits.Clues).Select(_ => JsonValue.Create(new string('ي', ReportLimits.Text)))]));
        body.Set("clues/persons", new JsonArray([.. Enumerable.Range(0, ReportLimits.Clues).Select(_ => new JsonObject { ["name"] = new string('ي', ReportLimits.Text) })]));

        Assert.NotNull(ReportBody.Read(body).Report);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("ي")]
    [InlineData("한")]
    [InlineData("\uE000")]
    [InlineData("𐀀")]
    public void The_longest_report_that_is_accepted_fits_into_one_property(string letter)
    {
        var reading = ReportBody.Read(Longest(letter));

        Assert.True(reading.Report is not null || reading.Faults.Single().Detail.Contains("too long"));
        Assert.InRange(Protected(reading.Report ?? Some.Report()).Length, 1, PropertyLength);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ي")]
    public void Every_text_may_be_at_its_limit_in_letters_of_one_or_two_bytes(string letter) => Assert.NotNull(ReportBody.Read(Longest(letter)).Report);

    [Fact]
    public void Of_letters_of_three_bytes_over_seven_thousand_fit()
    {
        var body = Longest("አ");
        body.Set("note", string.Concat(Enumerable.Repeat("አ", 500)));

        Assert.NotNull(ReportBody.Read(body).Report);
    }

    private static void AssertSurvives(Report report)
    {
        var stored = JsonSerializer.Serialize(report, DomainJson.Stored);
        var read = JsonSerializer.Deserialize<Report>(stored, DomainJson.Stored)!;

        Assert.Equal(stored, JsonSerializer.Serialize(read, DomainJson.Stored));
        Assert.Equal((report.Reporter, report.LastSeen, report.Notified), (read.Reporter, read.LastSeen, read.Notified));
        Assert.Equal(report.Circumstances, read.Circumstances);
    }

    private static string Protected(Report report) =>
        Protector.Protect(JsonSerializer.Serialize(report, DomainJson.Options), "report:x:body");

    private static JsonObject Longest(string letter)
    {
        string Fill(int length) => string.Concat(Enumerable.Repeat(letter, length / letter.Length));
        var text = Fill(ReportLimits.Text);
        var body = ReportBody.Full();
        foreach (var path in new[]
        {
            "partnerReference", "partnerCaseReference", "reporter/role", "reporter/callback", "child/givenName", "child/familyName", "child/fullName",
            "lastSeen/locationCode", "lastSeen/place", "transit/from/locationCode", "transit/from/place", "transit/to/locationCode", "transit/to/place",
        })
        {
            body.Set(path, text);
        }

        body.Set("child/description", Fill(ReportLimits.Description));
        body.Set("note", Fill(ReportLimits.Note));
        body.Set("child/otherNames", new JsonArray([.. Enumerable.Range(0, ReportLimits.OtherNames).Select(_ => JsonValue.Create(text))]));
        return body;
    }
}
