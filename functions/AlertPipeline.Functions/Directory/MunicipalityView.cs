namespace AlertPipeline.Functions.Directory;

/// <summary>A municipality in the list of municipalities.</summary>
/// <param name="Code">The CBS code.</param>
/// <param name="Name">The name as CBS writes it.</param>
/// <param name="Unit">The police unit that covers it.</param>
/// <param name="FormerCodes">The codes of municipalities that were merged into it.</param>
public sealed record MunicipalityView(string Code, string Name, PoliceUnitView Unit, IReadOnlyList<string> FormerCodes);
