namespace AlertPipeline.Reports;

/// <summary>An age as an estimate, in whole years, both ends included.</summary>
/// <param name="From">The youngest the child may be.</param>
/// <param name="To">The oldest the child may be.</param>
public sealed record AgeRange(int From, int To);
