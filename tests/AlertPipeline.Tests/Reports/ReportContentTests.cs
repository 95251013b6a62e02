using System.Text.Json.Nodes;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Protection;
using AlertPipeline.Tests.Protection;

namespace AlertPipeline.Tests.Reports;

public sealed class ReportContentTests
{
    private static readonly KeyedHasher Hasher = new(KeyRings.Of("1"));

    [Fact]
    public void The_same_again_is_the_same_content() => Assert.Equal(Hash(KindBody.Most("concern")), Hash(KindBody.Most("concern")));

    [Theory]
    [InlineData("clues/phones", """["06-87654321"]""")]
    [InlineData("clues/persons", "[]")]
    [InlineData("clues/modus", """["gifts-first"]""")]
    [InlineData("clues", "null")]
    [InlineData("concern/forms", "[]")]
    public void Another_clue_or_form_is_another_content(string path, string value)
    {
        var other = KindBody.Most("concern");
        other.Set(path, JsonNode.Parse(value));

        Assert.NotEqual(Hash(KindBody.Most("concern")), Hash(other));
    }

    [Fact]
    public void A_concern_from_before_there_were_clues_can_be_repeated()
    {
        const string AsItWas = """
            {"kind":"concern","reporter":{"role":"mentor","callback":"0612345678"},"child":{"otherNames":[],"sex":"unknown"},"lastSeen":{"certainty":"unknown"},
            "concern":{"types":["waiting-adult"],"source":"unknown"},"phase":"unknown","circumstances":{},
            "notified":{"guardian":"unknown","police":"unknown","emergencyCalled":"unknown"},"masked":[],"unknown":[]}
            """;

        Assert.Equal(Convert.ToHexStringLower(Hasher.Identify("content", AsItWas.ReplaceLineEndings(""))), Hash(KindBody.Least("concern")));
    }

    private static string Hash(JsonNode body) => ReportContent.Hash(ReportBody.Accepted(body), Hasher);
}
