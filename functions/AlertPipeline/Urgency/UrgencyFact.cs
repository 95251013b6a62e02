namespace AlertPipeline.Urgency;

/// <summary>What made a rule fire.</summary>
/// <param name="Input">The name of the input, as partners write it.</param>
/// <param name="Value">What it held.</param>
public sealed record UrgencyFact(string Input, string Value);
