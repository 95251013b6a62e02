using System.Text.Json.Nodes;
using AlertPipeline.Functions.Contract;

namespace AlertPipeline.Azurite.Contract;

public sealed class SpectralTests
{
    [Fact]
    public async Task The_contract_keeps_every_rule() =>
        Assert.Empty((await Spectral.LintAsync(Path.Combine(RepositoryRoot.Path, "functions", "AlertPipeline.Functions", "openapi.yaml"))).Select(finding => finding.Line));

    [Fact]
    public async Task Every_rule_finds_the_document_that_breaks_it() =>
        Assert.Equal(RulesOf().Select(rule => rule.Key).Order(), (await Spectral.LintAsync(Spectral.Bad)).Select(finding => finding.Rule).Distinct().Order());

    [Fact]
    public void Every_rule_of_our_own_says_what_it_wants() =>
        Assert.All(RulesOf().Where(rule => rule.Value is JsonObject), rule => Assert.EndsWith(".", (string?)rule.Value!["description"]));

    private static JsonObject RulesOf()
    {
        using var rules = new StreamReader(Spectral.Rules);
        return YamlJson.Read(rules)["rules"]!.AsObject();
    }
}
