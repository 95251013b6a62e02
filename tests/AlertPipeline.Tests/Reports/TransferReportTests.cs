using System.Text.Json.Nodes;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class TransferReportTests
{
    [Fact]
    public void Who_takes_over_is_read() => Assert.Equal(
        new Transfer("Nidos", "+31 88 000 0000", Instant.FromUtc(2026, 12, 1, 8, 0)),
        ReportBody.Accepted(KindBody.With("responsibility-transferred", "transfer", JsonNode.Parse("""
            { "to": "Nidos", "callback": "+31 88 000 0000", "at": "2026-12-01T09:00:00+01:00" }
            """))).Transfer);

    [Fact]
    public void A_transfer_must_be_there() =>
        Assert.Equal("/transfer", ReportBody.Refused(KindBody.Without("responsibility-transferred", "transfer")).Pointer);

    [Fact]
    public void A_transfer_must_say_to_whom() =>
        Assert.Equal("/transfer/to", ReportBody.Refused(KindBody.With("responsibility-transferred", "transfer", new JsonObject())).Pointer);

    [Theory]
    [InlineData("2027-11-23T20:30:00Z", true)]
    [InlineData("2027-11-23T20:30:01Z", false)]
    [InlineData("2021-11-23T20:29:59Z", false)]
    public void A_transfer_may_be_planned_for_the_next_year(string at, bool accepted) =>
        Assert.Equal(accepted, ReportBody.Read(KindBody.With("responsibility-transferred", "transfer/at", at)).Report is not null);
}
