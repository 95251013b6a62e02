namespace AlertPipeline.Directory;

/// <summary>A place as a partner names it in reports.</summary>
/// <param name="Partner">The id of the partner whose code it is.</param>
/// <param name="Code">The partner's code; for protected reception an opaque one that begins with BO-.</param>
/// <param name="Type">What sort of place it is.</param>
public sealed record Location(string Partner, string Code, LocationType Type)
{
    /// <summary>Its name for people, never an address; null for protected reception, and where the code says it all.</summary>
    public string? Name { get; init; }

    /// <summary>The CBS code of its municipality; null only for protected reception.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>The code of its police unit, for protected reception; elsewhere the municipality gives it.</summary>
    public string? Unit { get; init; }

    /// <summary>The contact person for trafficking and smuggling, by id; null while there is none.</summary>
    public string? Contact { get; init; }

    /// <summary>Who stands in for the contact person, by id; null while nobody does.</summary>
    public string? Deputy { get; init; }

    /// <summary>What the codes of all partners for these grounds have in common; null when only this partner has one. Signals of one site are counted together.</summary>
    public string? Site { get; init; }

    /// <summary>Whether where it is must not be known.</summary>
    public bool IsProtected => Type == LocationType.Protected;

    /// <summary>Whether it is where the border police (KMar) works.</summary>
    public bool IsAtBorder => Type is LocationType.Airport or LocationType.Border;
}
