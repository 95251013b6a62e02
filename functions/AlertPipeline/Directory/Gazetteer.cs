using System.Collections.Frozen;

namespace AlertPipeline.Directory;

/// <summary>
/// Finds municipalities by code and by what people write. Names are compared without case, marks and punctuation, whole word by whole word,
/// the longest name first ("Bergen op Zoom" is not Bergen). Nothing is guessed from misspelt names.
/// </summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Municipality> byCode;
    private readonly PlaceNames names;

    /// <summary>Builds the indexes.</summary>
    public Gazetteer(IReadOnlyList<Municipality> municipalities)
    {
        byCode = municipalities.SelectMany(municipality => municipality.FormerCodes.Prepend(municipality.Code), (municipality, code) => (code, municipality))
            .DistinctBy(entry => entry.code).ToFrozenDictionary(entry => entry.code, entry => entry.municipality, StringComparer.Ordinal);
        names = new PlaceNames(municipalities);
    }

    /// <summary>The municipality that has a code or took over the one that had it; null when there is none.</summary>
    public Municipality? ByCode(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>
    /// The municipality that a text names. A text that names several is ambiguous, unless they all can be the same one ("Bergen, Schoorl").
    /// A province or a place abroad beside a name tells which one is meant, or that none is.
    /// </summary>
    public PlaceMatch Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return PlaceMatch.Unknown;
        }

        var words = PlaceWords.Of(text);
        return WholeName(words, text)?.In([]) is { } named ? PlaceMatch.Of(named.Municipalities, PlaceCertainty.Named) with { IsAtBorder = named.IsAtBorder } : Mentioned(words);
    }

    private PlaceMatch Mentioned(PlaceWords words)
    {
        var mentions = PlaceMentions.Of(words, names);
        return mentions.Match(PlaceCertainty.Mentioned) with { IsAtBorder = mentions.IsAtBorder };
    }

    // An ordinary word in small letters says what it says: "buren" are neighbours.
    private PlaceName? WholeName(PlaceWords words, string text) =>
        words.Count > 0 && names.Longest(words, 0) is var (count, name) && count == words.Count && (text.Any(char.IsUpper) || !OrdinaryWords.Contain(words, 0, count)) ? name : null;
}
