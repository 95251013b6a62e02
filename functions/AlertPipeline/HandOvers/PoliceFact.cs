namespace AlertPipeline.HandOvers;

/// <summary>One fact that the police may know of a child, in Dutch.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The fact.</param>
public sealed record PoliceFact(string Label, string Value);
