namespace AlertPipeline.Functions.Reviews;

/// <summary>A list of what a person has to look at.</summary>
/// <param name="Items">Each pair of cases, or case, once.</param>
/// <param name="More">True when there are more than are shown; null when there are not.</param>
/// <param name="Unreadable">References of cases whose rows cannot be read; null when there are none.</param>
public sealed record ReviewList(IReadOnlyList<ReviewView> Items, bool? More, IReadOnlyList<string>? Unreadable);
