namespace AlertPipeline.Urgency;

/// <summary>One hand-written rule. It can raise the level and never lowers it.</summary>
/// <param name="Id">Its id in the published table, such as U1.</param>
/// <param name="Level">The level it asks for.</param>
/// <param name="Dutch">The reason as a sentence in Dutch, level B1, for people.</param>
/// <param name="English">The same in English.</param>
/// <param name="Source">Who said so.</param>
/// <param name="Conditions">Any one of them makes it fire. Unknown is neither yes nor no.</param>
public sealed record UrgencyRule(string Id, UrgencyLevel Level, string Dutch, string English, string Source, IReadOnlyList<UrgencyCondition> Conditions)
{
    /// <summary>The reason it gives; null when none of its conditions holds.</summary>
    public UrgencyReason? Fire(UrgencyInput input)
    {
        List<UrgencyFact>? facts = null;
        foreach (var condition in Conditions)
        {
            if (condition.Value(input) is { } value)
            {
                (facts ??= []).Add(new UrgencyFact(condition.Input, value));
            }
        }

        return facts is null ? null : new UrgencyReason(Id, Level, Dutch, facts);
    }
}
