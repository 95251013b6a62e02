using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class SupplementReportTests
{
    public static TheoryData<string, string> Facts => new()
    {
        { "note", "\"Zij belde haar zus.\"" },
        { "child", """{ "description": "blauwe jas" }""" },
        { "lastSeen", """{ "place": "station" }""" },
        { "circumstances", """{ "phoneOff": "no" }""" },
        { "notified", """{ "guardian": "yes" }""" },
        { "phase", "\"col\"" },
        { "transit", """{ "to": { "place": "Den Helder" } }""" },
        { "clues", """{ "phones": ["06-12345678"] }""" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void One_fact_is_enough(string field, string value)
    {
        var body = KindBody.Without("supplement", "note");
        body[field] = JsonNode.Parse(value);

        ReportBody.Accepted(body);
    }

    [Fact]
    public void A_supplement_without_a_fact_is_refused()
    {
        var fault = ReportBody.Refused(KindBody.Without("supplement", "note"));

        Assert.Equal("", fault.Pointer);
        Assert.EndsWith("give at least one of note, child, lastSeen, circumstances, notified, phase, transit, registration, clues.", fault.Detail);
    }

    [Fact]
    public void A_supplement_may_tell_a_place_without_a_moment() =>
        Assert.Equal(new LastSeen { Place = "station" }, ReportBody.Accepted(KindBody.With("supplement", "lastSeen/place", "station")).LastSeen);

    [Fact]
    public void A_certainty_without_a_moment_is_a_slip_also_in_a_supplement() =>
        Assert.Equal("/lastSeen/at", ReportBody.Refused(KindBody.With("supplement", "lastSeen/certainty", "exact")).Pointer);
}
