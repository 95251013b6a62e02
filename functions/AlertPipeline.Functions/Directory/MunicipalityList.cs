using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Directory;

/// <summary>The municipalities.</summary>
/// <param name="Items">Each of them, in the order of the directory.</param>
public sealed record MunicipalityList(IReadOnlyList<MunicipalityView> Items)
{
    /// <summary>Those of a directory.</summary>
    public static MunicipalityList Of(DirectoryBook book) => new([.. book.Municipalities.Select(municipality => View(municipality, book))]);

    private static MunicipalityView View(Municipality municipality, DirectoryBook book) => new(
        municipality.Code, municipality.Name, new(municipality.Unit, book.Unit(municipality.Unit)!.Name), municipality.FormerCodes);
}
