using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Directory;

/// <summary>A police unit, as far as it is shown.</summary>
/// <param name="Code">The CBS code, RE01 to RE10.</param>
/// <param name="Name">Its name.</param>
public sealed record PoliceUnitView(string Code, string Name)
{
    /// <summary>Units, in the same order.</summary>
    public static IReadOnlyList<PoliceUnitView> Of(IEnumerable<PoliceUnit> units) => [.. units.Select(unit => new PoliceUnitView(unit.Code, unit.Name))];
}
