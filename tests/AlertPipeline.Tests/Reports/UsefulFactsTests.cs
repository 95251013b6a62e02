using System.Text.Json.Nodes;
using AlertPipeline.Reports;

namespace AlertPipeline.Tests.Reports;

public sealed class UsefulFactsTests
{
    [Theory]
    [InlineData("missing", "/child/fullName /child/birthDate /child/sex /lastSeen/municipalityCode /phase /circumstances /notified/guardian /notified/police")]
    [InlineData("found", "/found/at /found/place /found/seenInPerson /found/well /found/safePlace /notified/guardian")]
    [InlineData("responsibility-transferred", "/transfer/callback /transfer/at")]
    [InlineData("concern", "/concern/source /concern/at /concern/place")]
    [InlineData("supplement", "")]
    public void The_least_of_a_kind_leaves_the_useful_facts_of_that_kind_to_ask(string kind, string facts) =>
        Assert.Equal(facts.Split(' ', StringSplitOptions.RemoveEmptyEntries), Missing(KindBody.Least(kind)));

    [Fact]
    public void A_full_report_leaves_nothing_to_ask() => Assert.Empty(Missing(ReportBody.Full()));

    [Theory]
    [InlineData("missing", "child/sex", "unknown")]
    [InlineData("missing", "phase", "unknown")]
    [InlineData("missing", "notified/guardian", "unknown")]
    [InlineData("found", "found/well", "unknown")]
    [InlineData("concern", "concern/source", "unknown")]
    public void Unknown_is_an_answer_and_is_not_asked_again(string kind, string path, string answer)
    {
        Assert.Contains($"/{path}", Missing(KindBody.Least(kind)));
        Assert.DoesNotContain($"/{path}", Missing(KindBody.With(kind, path, answer)));
    }

    [Fact]
    public void One_answer_about_the_circumstances_is_enough_even_unknown() =>
        Assert.DoesNotContain("/circumstances", Missing(KindBody.With("missing", "circumstances/phoneOff", "unknown")));

    [Theory]
    [InlineData("birthDate", "\"2010-05-03\"")]
    [InlineData("birthYear", "2010")]
    [InlineData("ageRange", """{ "from": 14, "to": 17 }""")]
    public void Any_age_is_an_age(string field, string value) =>
        Assert.DoesNotContain("/child/birthDate", Missing(KindBody.With("missing", $"child/{field}", JsonNode.Parse(value))));

    [Fact]
    public void A_journey_is_asked_for_both_ends_and_the_expected_arrival() =>
        Assert.Equal(["/transit/from", "/transit/to", "/transit/expectedAt"], Missing(KindBody.With("missing", "phase", "in-transit")).Where(fact => fact.Contains("transit")));

    [Fact]
    public void A_V_number_is_never_asked_for() => Assert.All(KindBody.Kinds, kind => Assert.DoesNotContain("/child/vNumber", Missing(KindBody.Least(kind))));

    private static IReadOnlyList<string> Missing(JsonObject body) => UsefulFacts.MissingFrom(ReportBody.Accepted(body));
}
