using AlertPipeline;
using AlertPipeline.Urgency;

namespace Local;

/// <summary>Writes the published table of urgency rules out of the rules themselves.</summary>
internal static class RulesDocument
{
    private const string Head = $"""
        # Urgency rules

        Rule set {UrgencyRules.Version}. Made from the code by `dotnet run --project local/Run -- rules > docs/urgency-rules.md`; a test fails when it is stale.

        The level is advice to people; the police decide, and in danger everybody calls **112**. Every rule was written by people and nothing is learned. The highest level wins and no rule lowers. Unknown never counts as no. A person may raise the level freely; lowering it takes a name, a reason and a second person. Every further report runs the rules again, and a rise alerts anew.

        The rules cannot see nationality, ethnicity, language, religion, origin, status, sex, names or places; a test fails when such an input is added.

        """;

    /// <summary>The document, in Markdown.</summary>
    public static string Write() => $"{string.Join('\n', Lines())}\n";

    private static IEnumerable<string> Lines() =>
    [
        Head,
        "| Rule | Level | Any of these | In Dutch, as people see it | In English | Source |",
        "|---|---|---|---|---|---|",
        .. UrgencyRules.All.Select(Row),
        $"| {TraffickingQuestions.Rule} | none | {Conditions(TraffickingQuestions.Marks.Select(mark => ($"circumstances.{mark.ToField()}", "yes")))} | {TraffickingQuestions.Dutch} | {TraffickingQuestions.English} | {TraffickingQuestions.Source} |",
        "",
        $"{TraffickingQuestions.Rule} has no effect on the level, nor has anything about a departure that is registered as MOB. `missing` in the answer to a report lists the questions that are open, and the case shows them: {string.Join(", ", TraffickingQuestions.All.Select(question => $"`{question.ToField()}`"))}.",
    ];

    private static string Row(UrgencyRule rule) =>
        $"| {rule.Id} | {rule.Level.ToString().ToLowerInvariant()} | {Conditions(rule.Conditions.Select(condition => (condition.Input, condition.When)))} | {rule.Dutch} | {rule.English} | {rule.Source} |";

    private static string Conditions(IEnumerable<(string Input, string When)> conditions) => string.Join("<br>", conditions.Select(condition => $"`{condition.Input}`: {condition.When}"));
}
