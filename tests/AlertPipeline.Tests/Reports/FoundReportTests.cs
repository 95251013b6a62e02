using System.Text.Json.Nodes;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class FoundReportTests
{
    [Fact]
    public void How_a_child_was_found_is_read() => Assert.Equal(
        new Find
        {
            At = Some.Now - Duration.FromHours(1),
            Place = new Place { MunicipalityCode = "GM1950", LocationCode = "COL-01", Text = "bij een tante" },
            SeenInPerson = Answer.Yes,
            Well = Answer.No,
            SafePlace = Answer.Unknown,
        },
        ReportBody.Accepted(KindBody.With("found", "found", JsonNode.Parse("""
            {
              "at": "2026-11-23T20:30:00+01:00", "municipalityCode": "GM1950", "locationCode": "COL-01", "place": "bij een tante",
              "seenInPerson": "yes", "well": "no", "safePlace": "unknown"
            }
            """))).Found);

    [Fact]
    public void A_child_may_be_found_without_a_word_on_how() => Assert.Equal(new Find(), ReportBody.Accepted(KindBody.Least("found")).Found);

    [Fact]
    public void Another_kind_has_found_nobody() => Assert.Null(ReportBody.Accepted(KindBody.Least("missing")).Found);

    [Theory]
    [InlineData("at", "2026-11-23T22:30:00+01:00", "lies in the future")]
    [InlineData("at", "2016-11-23T22:30:00+01:00", "leave 'at' out")]
    [InlineData("municipalityCode", "1950", "CBS code")]
    [InlineData("well", "perhaps", "unknown, yes, no")]
    [InlineData("mood", "good", "is not a field")]
    public void What_is_wrong_in_it_is_told_with_the_cure(string field, string value, string cure)
    {
        var fault = ReportBody.Refused(KindBody.With("found", $"found/{field}", value));

        Assert.Equal($"/found/{field}", fault.Pointer);
        Assert.Contains(cure, fault.Detail);
    }
}
