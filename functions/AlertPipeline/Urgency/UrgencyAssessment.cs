namespace AlertPipeline.Urgency;

/// <summary>How urgent, and why.</summary>
/// <param name="Level">The level.</param>
/// <param name="Reasons">The rules that asked for this level, at least one.</param>
/// <param name="RuleSet">The version of the rules.</param>
public sealed record UrgencyAssessment(UrgencyLevel Level, IReadOnlyList<UrgencyReason> Reasons, string RuleSet)
{
    /// <summary>Runs every rule; the highest level wins.</summary>
    public static UrgencyAssessment Of(UrgencyInput input)
    {
        var fired = UrgencyRules.All.Where(rule => rule.Fires(input)).ToList();
        var level = fired.Max(rule => rule.Level);
        return new UrgencyAssessment(level, [.. fired.Where(rule => rule.Level == level).Select(rule => new UrgencyReason(rule.Id, rule.Dutch))], UrgencyRules.Version);
    }

    /// <summary>What two reports about one child say together: the higher level, with the reasons of both when they agree.</summary>
    public UrgencyAssessment With(UrgencyAssessment other) => Level.CompareTo(other.Level) switch
    {
        > 0 => this,
        < 0 => other,
        _ => this with { Reasons = [.. Reasons.UnionBy(other.Reasons, reason => reason.Rule)] },
    };
}
