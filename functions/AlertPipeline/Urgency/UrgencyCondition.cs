namespace AlertPipeline.Urgency;

/// <summary>One condition of a rule.</summary>
/// <param name="Input">The name of what it looks at, as partners write it.</param>
/// <param name="When">The condition in English.</param>
/// <param name="Value">What it saw, where it holds; null where it does not.</param>
public sealed record UrgencyCondition(string Input, string When, Func<UrgencyInput, string?> Value);
