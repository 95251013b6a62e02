using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportReceiptTests
{
    [Fact]
    public void A_receipt_says_what_was_missing_and_what_was_masked()
    {
        var receipt = Receipt(Some.Stored(ReportBody.Accepted(KindBody.With("concern", "concern/place", "bsn 111222333"))));

        Assert.Equal(["/concern/source", "/concern/at"], Texts(receipt["missing"]!));
        Assert.Equal(["/concern/place"], Texts(receipt["masked"]!));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("masked")]
    public void What_is_empty_is_there_all_the_same(string list) => Assert.Empty(Texts(Receipt(Some.Stored(ReportBody.Accepted(ReportBody.Full())))[list]!));

    [Fact]
    public void A_receipt_stays_the_same_when_the_report_went_on()
    {
        var stored = Some.Stored(Some.Report());

        Assert.Equal(Receipt(stored).ToJsonString(), Receipt(stored with { Status = ReportStatus.Processed, ChangedAt = Some.Now.PlusTicks(1), CaseId = "AAAA" }).ToJsonString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_an_exercise_says_whether_it_is_one(bool exercise) => Assert.Equal(exercise, Receipt(Some.Stored(Some.Report()) with { Exercise = exercise }).ContainsKey("exercise"));

    [Theory]
    [InlineData("missing", UrgencyLevel.Standard, true)]
    [InlineData("found", UrgencyLevel.Standard, false)]
    [InlineData("found", UrgencyLevel.High, true)]
    [InlineData("concern", UrgencyLevel.Urgent, true)]
    public void A_view_shows_the_urgency_of_a_missing_child_or_of_what_is_urgent(string kind, UrgencyLevel level, bool shown)
    {
        var stored = Some.Stored(ReportBody.Accepted(KindBody.Least(kind))) with { Urgency = Some.Urgency(level) };

        Assert.Equal(shown, ReportView.Of(stored, caseReference: null, Some.Book.Ladder).Urgency is not null);
    }

    [Fact]
    public void A_view_says_when_a_report_was_taken_back() =>
        Assert.Equal(Some.Now, ReportView.Of(Some.Stored(Some.Report()) with { WithdrawnAt = Some.Now }, caseReference: null, Some.Book.Ladder).WithdrawnAt);

    private static JsonObject Receipt(StoredReport stored) => JsonSerializer.SerializeToNode(ReportReceipt.Of(stored), DomainJson.Options)!.AsObject();

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(item => (string)item!);
}
