using System.Collections.Frozen;

namespace AlertPipeline.Directory;

/// <summary>The names of municipalities as plain words.</summary>
internal sealed class PlaceNames
{
    private readonly FrozenDictionary<string, PlaceName>.AlternateLookup<ReadOnlySpan<char>> byWords;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> mostWords;

    /// <summary>Builds the indexes; a name that several municipalities have stands for all of them.</summary>
    public PlaceNames(IReadOnlyList<Municipality> municipalities)
    {
        var names = municipalities
            .SelectMany(municipality => municipality.OtherNames.Prepend(municipality.Name), (municipality, name) => (Words: PlaceWords.Of(name), Municipality: municipality))
            .Where(entry => entry.Words.Count > 0).ToList();
        var border = municipalities.SelectMany(municipality => municipality.BorderPlaces).Select(name => PlaceWords.Of(name).Text).ToHashSet(StringComparer.Ordinal);
        byWords = names.GroupBy(entry => entry.Words.Text, entry => entry.Municipality)
            .ToFrozenDictionary(group => group.Key, group => new PlaceName(InOrder(group), CalledSo(group.Key, group), border.Contains(group.Key)), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        mostWords = names.GroupBy(entry => entry.Words.Span(0, 1).ToString(), entry => entry.Words.Count)
            .ToFrozenDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest name that begins at a word; no words when none does.</summary>
    public (int Words, PlaceName Name) Longest(PlaceWords words, int first)
    {
        mostWords.TryGetValue(words.Span(first, 1), out var most);
        for (var count = Math.Min(most, words.Count - first); count > 0; count--)
        {
            if (byWords.TryGetValue(words.Span(first, count), out var name))
            {
                return (count, name);
            }
        }

        return (0, PlaceName.None);
    }

    private static Municipality? CalledSo(string words, IEnumerable<Municipality> municipalities) =>
        municipalities.Where(municipality => PlaceWords.Of(municipality.Name).Text == words).ToList() is [var one] ? one : null;

    /// <summary>Each municipality once, in the order of their codes.</summary>
    public static Municipality[] InOrder(IEnumerable<Municipality> municipalities) =>
        [.. municipalities.Distinct().OrderBy(municipality => municipality.Code, StringComparer.Ordinal)];
}
