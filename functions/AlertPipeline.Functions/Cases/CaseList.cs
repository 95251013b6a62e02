namespace AlertPipeline.Functions.Cases;

/// <summary>A list of cases.</summary>
/// <param name="Items">The cases.</param>
public sealed record CaseList(IReadOnlyList<CaseSummary> Items);
