using AlertPipeline.Azurite.Infrastructure.Rules;

namespace AlertPipeline.Azurite.Infrastructure;

public sealed class InfraTests
{
    private static readonly IReadOnlyDictionary<string, InfraRule> Rules =
        new[] { BicepRules.All, SecurityRules.All, DriftRules.All, SettingsRules.All, AlarmRules.All }.SelectMany(rules => rules).ToDictionary(rule => rule.Name);

    public static TheoryData<string> Names { get; } = [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_infrastructure_keeps_the_rule(string rule) => Assert.Empty(Rules[rule].Faults(await InfraFolder.OfRepositoryAsync()));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_rule_finds_what_breaks_it(string rule)
    {
        var bent = await InfraFolder.BentAsync(Rules[rule].File, Rules[rule].From, Rules[rule].To);

        Assert.NotEmpty(Rules[rule].Faults(bent));
    }
}
