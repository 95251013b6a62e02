using System.Text.Json.Nodes;
using AlertPipeline.Reports;
using NodaTime;

namespace AlertPipeline.Tests.Reports;

public sealed class TransitTests
{
    private static readonly JsonNode Journey = JsonNode.Parse("""
        {
          "from": { "municipalityCode": "GM1950", "locationCode": "COL-01" },
          "to": { "place": "Den Helder" },
          "expectedAt": "2026-11-23T22:00:00+01:00"
        }
        """)!;

    [Fact]
    public void Both_ends_of_a_journey_are_read() => Assert.Equal(
        new Transit(new Place { MunicipalityCode = "GM1950", LocationCode = "COL-01" }, new Place { Text = "Den Helder" }, Instant.FromUtc(2026, 11, 23, 21, 0)),
        ReportBody.Accepted(KindBody.With("missing", "transit", Journey.DeepClone())).Transit);

    [Fact]
    public void A_child_on_a_journey_is_in_transit_when_no_phase_is_given() =>
        Assert.Equal(Phase.InTransit, ReportBody.Accepted(KindBody.With("missing", "transit", Journey.DeepClone())).Phase);

    [Theory]
    [InlineData("col", Phase.Col)]
    [InlineData("unknown", Phase.Unknown)]
    public void A_phase_that_is_given_counts(string phase, Phase expected)
    {
        var body = KindBody.With("missing", "transit", Journey.DeepClone());
        body["phase"] = phase;

        Assert.Equal(expected, ReportBody.Accepted(body).Phase);
    }

    [Theory]
    [InlineData("from/municipalityCode", "/transit/from/municipalityCode")]
    [InlineData("to/street", "/transit/to/street")]
    [InlineData("expectedAt", "/transit/expectedAt")]
    [InlineData("via", "/transit/via")]
    public void A_fault_in_a_journey_is_told_where_it_is(string path, string pointer) =>
        Assert.Equal(pointer, ReportBody.Refused(KindBody.With("missing", $"transit/{path}", "x")).Pointer);

    [Fact]
    public void Nothing_of_a_journey_has_to_be_known() =>
        Assert.Equal(new Transit(null, null, null), ReportBody.Accepted(KindBody.With("missing", "transit", new JsonObject { ["from"] = new JsonObject() })).Transit);
}
