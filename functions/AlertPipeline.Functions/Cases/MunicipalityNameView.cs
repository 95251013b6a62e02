using AlertPipeline.Directory;

namespace AlertPipeline.Functions.Cases;

/// <summary>A municipality.</summary>
/// <param name="Code">The CBS code, such as GM1950.</param>
/// <param name="Name">The name.</param>
public sealed record MunicipalityNameView(string Code, string Name)
{
    /// <summary>The municipality of a code; null when the directory has none.</summary>
    public static MunicipalityNameView? Of(string? code, DirectoryBook book) =>
        book.Gazetteer.ByCode(code) is { } municipality ? new(municipality.Code, municipality.Name) : null;
}
