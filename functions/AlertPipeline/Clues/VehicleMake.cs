namespace AlertPipeline.Clues;

/// <summary>The make of a vehicle as people write it: the model behind it is seldom right.</summary>
internal static class VehicleMake
{
    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.Ordinal) { ["vw"] = "volkswagen", ["merc"] = "mercedes" };

    /// <summary>Its first word, in lower case and without marks; null when there is none.</summary>
    public static string? Of(string? typed)
    {
        var words = Directory.PlaceWords.Of(ClueText.Visible(typed ?? ""));
        return words.Count == 0 ? null : words.Span(0, 1).ToString() is var word && ShortNames.TryGetValue(word, out var whole) ? whole : word;
    }
}
