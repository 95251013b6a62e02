namespace AlertPipeline.Reports;

/// <summary>A fact that nobody has to give and that helps to find a child.</summary>
/// <param name="Pointer">Its field, as a JSON Pointer.</param>
/// <param name="IsKnown">Whether a report gives it.</param>
internal sealed record UsefulFact(string Pointer, Func<Report, bool> IsKnown);
