namespace AlertPipeline.Functions.Cases;

/// <summary>A list of cases.</summary>
/// <param name="Items">The cases.</param>
/// <param name="Unreadable">References of cases whose rows cannot be read; null when there are none.</param>
public sealed record CaseList(IReadOnlyList<CaseSummary> Items, IReadOnlyList<string>? Unreadable);
