using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AlertPipeline.Identity;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using Bench.Fuzz;
using FsCheck.Fluent;

namespace AlertPipeline.Tests.Reports;

public sealed class MutatedBodyTests
{
    private static readonly string[] Texts =
        ["child/givenName", "child/familyName", "child/fullName", "child/description", "lastSeen/place", "partnerReference", "partnerCaseReference", "reporter/role"];

    public static TheoryData<string> Kinds => [.. KindBody.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_spoilt_body_gives_a_report_or_a_fault_and_never_an_exception(string kind)
    {
        var mutator = new BodyMutator(Encoding.UTF8.GetBytes(KindBody.Most(kind).ToJsonString()), seed: 2026);

        for (var count = 0; count < 4_000; count++)
        {
            var reading = ReportBody.Read(mutator.Next());
            Assert.True(reading.Report is null == reading.Faults.Count > 0);
        }
    }

    [Fact]
    public void Whatever_text_is_accepted_can_be_compared_assessed_stored_and_read_again()
    {
        var letters = Gen.Choose(0, 0xffff).Select(code => (char)code);
        var bodies = from texts in letters.ListOf().Select(list => string.Concat(list)).ListOf(Texts.Length)
                     select Texts.Zip(texts).Aggregate(ReportBody.Full(), With);

        Always.Holds(bodies, body =>
        {
            if (ReportBody.Read(body).Report is { } report)
            {
                _ = MatchKeys.Written(IdentityFacts.From(report, Some.PartnerId, Some.Now, "report-1", aboutId: null));
                _ = UrgencyAssessment.Of(UrgencyInput.From(report, Some.Now, namesProtectedLocation: false));
                var stored = JsonSerializer.Serialize(report, DomainJson.Stored);
                Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<Report>(stored, DomainJson.Stored), DomainJson.Stored));
            }
        });
    }

    private static JsonObject With(JsonObject body, (string Path, string Text) spot)
    {
        body.Set(spot.Path, spot.Text);
        return body;
    }
}
