using AlertPipeline.Cases;
using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Cases;

/// <summary>A police unit of a case.</summary>
/// <param name="Code">The CBS code, RE01 to RE10.</param>
/// <param name="Name">Its name.</param>
public sealed record PoliceUnitView(string Code, string Name)
{
    /// <summary>The units of a case, the one that is addressed first.</summary>
    public static IReadOnlyList<PoliceUnitView> Of(Case current, DirectoryBook book) =>
        [.. book.UnitsOf(current.Units).Select(unit => new PoliceUnitView(unit.Code, unit.Name))];
}
