namespace AlertPipeline.Directory;

/// <summary>Finds municipalities by code and by name.</summary>
public sealed class Gazetteer(IReadOnlyList<Municipality> municipalities)
{
    /// <summary>The municipality of a code; null when there is none.</summary>
    public Municipality? ByCode(string? code) => municipalities.FirstOrDefault(municipality => municipality.Code == code);

    /// <summary>The municipality whose name a text is.</summary>
    public PlaceMatch Find(string? text)
    {
        var found = municipalities.Where(municipality => string.Equals(municipality.Name, text, StringComparison.OrdinalIgnoreCase)).ToList();
        return found.Count switch
        {
            0 => new PlaceMatch(null, PlaceCertainty.Unknown, []),
            1 => new PlaceMatch(found[0], PlaceCertainty.Named, []),
            _ => new PlaceMatch(null, PlaceCertainty.Ambiguous, found),
        };
    }
}
