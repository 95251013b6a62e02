using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class AboutTests
{
    [Fact]
    public void An_earlier_report_is_named_by_its_id() =>
        Assert.Equal(new About(KindBody.EarlierId, null), Read(new JsonObject { ["reportId"] = KindBody.EarlierId.ToUpperInvariant() }).Report?.About);

    [Fact]
    public void An_earlier_report_is_named_by_the_reference_of_the_partner() =>
        Assert.Equal(new About(null, "m-1"), Read(new JsonObject { ["partnerReference"] = "m-1" }).Report?.About);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "reportId": null }""")]
    [InlineData("""{ "reportId": "0197a6b2-1c3d-7e4f-8a5b-6c7d8e9f0a1b", "partnerReference": "m-1" }""")]
    public void One_name_is_given_and_not_two(string about) => Assert.Contains(Read(JsonNode.Parse(about)!).Faults, fault => fault.Pointer == "/about");

    [Theory]
    [InlineData("17")]
    [InlineData("{0197a6b2-1c3d-7e4f-8a5b-6c7d8e9f0a1b}")]
    public void An_id_that_is_none_is_refused(string id) =>
        Assert.Equal("/about/reportId", Assert.Single(Read(new JsonObject { ["reportId"] = id }).Faults).Pointer);

    [Fact]
    public void A_report_is_not_about_itself()
    {
        var body = KindBody.With("supplement", "partnerReference", "m-1");

        Assert.Equal("/about/partnerReference", ReportBody.Refused(body).Pointer);
    }

    private static ReportReading Read(JsonNode about) => ReportBody.Read(KindBody.With("supplement", "about", about));
}
