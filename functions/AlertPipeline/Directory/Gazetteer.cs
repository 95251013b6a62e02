using System.Collections.Frozen;

namespace AlertPipeline.Directory;

/// <summary>
/// Finds municipalities by code and by what people write. Names are compared without case, marks and punctuation, whole word by whole word,
/// the longest name first ("Bergen op Zoom" is not Bergen). Nothing is guessed from misspelt names.
/// </summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, Municipality> byCode;
    private readonly FrozenDictionary<string, Municipality[]> byName;
    private readonly FrozenDictionary<string, Municipality[]>.AlternateLookup<ReadOnlySpan<char>> byWords;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> mostWords;

    /// <summary>Builds the indexes.</summary>
    public Gazetteer(IReadOnlyList<Municipality> municipalities)
    {
        byCode = municipalities.SelectMany(municipality => municipality.FormerCodes.Prepend(municipality.Code), (municipality, code) => (code, municipality))
            .DistinctBy(entry => entry.code).ToFrozenDictionary(entry => entry.code, entry => entry.municipality, StringComparer.Ordinal);
        var names = municipalities
            .SelectMany(municipality => municipality.OtherNames.Prepend(municipality.Name), (municipality, name) => (Words: PlaceWords.Of(name), Municipality: municipality))
            .Where(entry => entry.Words.Count > 0).ToList();
        byName = names.GroupBy(entry => entry.Words.Text, entry => entry.Municipality)
            .ToFrozenDictionary(group => group.Key, group => InOrder(group).ToArray(), StringComparer.Ordinal);
        byWords = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        mostWords = names.GroupBy(entry => entry.Words.Span(0, 1).ToString(), entry => entry.Words.Count)
            .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The municipality that has a code or took over the one that had it; null when there is none.</summary>
    public Municipality? ByCode(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>
    /// The municipality that a text names. A text that names several is ambiguous, unless they all can be the same one ("Bergen, Schoorl").
    /// </summary>
    public PlaceMatch Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return PlaceMatch.Unknown;
        }

        var words = PlaceWords.Of(text);
        return byName.TryGetValue(words.Text, out var named) ? PlaceMatch.Of(named, PlaceCertainty.Named) : Mentioned(Mentions(words));
    }

    private static PlaceMatch Mentioned(List<Municipality[]> mentions)
    {
        var common = mentions.Count == 0 ? [] : mentions.Aggregate((one, other) => [.. one.Intersect(other)]);
        return PlaceMatch.Of(common is [_] ? common : [.. InOrder(mentions.SelectMany(mention => mention))], PlaceCertainty.Mentioned);
    }

    private static IEnumerable<Municipality> InOrder(IEnumerable<Municipality> municipalities) =>
        municipalities.Distinct().OrderBy(municipality => municipality.Code, StringComparer.Ordinal);

    private List<Municipality[]> Mentions(PlaceWords words)
    {
        var mentions = new List<Municipality[]>();
        for (var index = 0; index < words.Count;)
        {
            var (length, named) = LongestName(words, index);
            if (length > 0 && !OrdinaryWords.Contain(words, index, length))
            {
                mentions.Add(named);
            }

            index += Math.Max(length, 1);
        }

        return mentions;
    }

    private (int Length, Municipality[] Named) LongestName(PlaceWords words, int first)
    {
        mostWords.TryGetValue(words.Span(first, 1), out var most);
        for (var length = Math.Min(most, words.Count - first); length > 0; length--)
        {
            if (byWords.TryGetValue(words.Span(first, length), out var named))
            {
                return (length, named);
            }
        }

        return (0, []);
    }
}
