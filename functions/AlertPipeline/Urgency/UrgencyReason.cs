namespace AlertPipeline.Urgency;

/// <summary>A rule that fired.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Level">The level it asks for.</param>
/// <param name="Text">Its sentence in Dutch.</param>
/// <param name="Facts">What made it fire, at least one.</param>
public sealed record UrgencyReason(string Rule, UrgencyLevel Level, string Text, IReadOnlyList<UrgencyFact> Facts)
{
    /// <summary>The same rule with what made it fire here and there.</summary>
    public UrgencyReason With(UrgencyReason other) => this with { Facts = [.. Facts.Union(other.Facts)] };
}
