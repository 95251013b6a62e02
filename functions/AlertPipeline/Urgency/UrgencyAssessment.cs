namespace AlertPipeline.Urgency;

/// <summary>How urgent, and why.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The rules that fired, the highest level first, at least one.</param>
/// <param name="RuleSet">The version of the rules.</param>
public sealed record UrgencyAssessment(UrgencyLevel Level, IReadOnlyList<UrgencyReason> Reasons, string RuleSet)
{
    /// <summary>Runs every rule; the highest level wins.</summary>
    public static UrgencyAssessment Of(UrgencyInput input)
    {
        List<UrgencyReason>? fired = null;
        foreach (var rule in UrgencyRules.Raising)
        {
            if (rule.Fire(input) is { } reason)
            {
                (fired ??= []).Add(reason);
            }
        }

        fired ??= [UrgencyRules.Otherwise.Fire(input)!];
        return new UrgencyAssessment(fired[0].Level, fired, UrgencyRules.Version);
    }

    /// <summary>What two reports about one child say together: the higher level, with the reasons of both. A level that people lowered rises again only by what comes later.</summary>
    public UrgencyAssessment With(UrgencyAssessment later) => new(
        later.Level > Level ? later.Level : Level,
        Join(Reasons, later.Reasons),
        string.CompareOrdinal(later.RuleSet, RuleSet) > 0 ? later.RuleSet : RuleSet);

    private static List<UrgencyReason> Join(IReadOnlyList<UrgencyReason> one, IReadOnlyList<UrgencyReason> other)
    {
        var all = one.Concat(other).GroupBy(reason => reason.Rule).Select(same => same.Aggregate((first, second) => first.With(second))).ToList();
        var raising = all.Where(reason => reason.Level > UrgencyLevel.Standard).ToList();
        return raising.Count == 0 ? all : [.. raising.OrderByDescending(reason => reason.Level).ThenBy(reason => reason.Rule.Length).ThenBy(reason => reason.Rule, StringComparer.Ordinal)];
    }
}
