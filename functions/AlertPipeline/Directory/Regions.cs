using System.Collections.Frozen;

namespace AlertPipeline.Directory;

/// <summary>
/// Names of provinces, with the police units that cover them, and of what lies abroad, which none covers. Beside the name of a place they tell
/// which one of several is meant, or that it is none of ours ("Bergen, Noorwegen"). Countries that children come from are left out: they are no places of a sighting.
/// </summary>
internal static class Regions
{
    private const int MostWords = 2;

    private static readonly string[] Abroad =
    [
        "duitsland", "germany", "belgie", "belgium", "luxemburg", "frankrijk", "france", "zwitserland", "switzerland", "oostenrijk", "austria", "denemarken", "denmark",
        "zweden", "sweden", "noorwegen", "norway", "finland", "italie", "italy", "spanje", "spain", "portugal", "engeland", "england", "groot brittannie", "verenigd koninkrijk",
        "antwerpen", "brussel", "gent", "brugge", "leuven", "aken", "aachen", "keulen", "koln", "dusseldorf", "dortmund", "duisburg", "munster", "hamburg", "bremen", "berlijn",
        "berlin", "parijs", "paris", "calais", "duinkerken", "londen", "london", "kopenhagen", "stockholm", "oslo", "wenen",
    ];

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Units = new Dictionary<string, string[]>
    {
        ["provincie groningen"] = ["RE01"],
        ["friesland"] = ["RE01"],
        ["fryslan"] = ["RE01"],
        ["drenthe"] = ["RE01"],
        ["overijssel"] = ["RE02"],
        ["gelderland"] = ["RE02"],
        ["provincie utrecht"] = ["RE03"],
        ["flevoland"] = ["RE03"],
        ["noord holland"] = ["RE03", "RE04", "RE05"],
        ["west friesland"] = ["RE04"],
        ["zuid holland"] = ["RE03", "RE06", "RE07"],
        ["zeeland"] = ["RE08"],
        ["noord brabant"] = ["RE08", "RE09"],
        ["brabant"] = ["RE08", "RE09"],
        ["limburg"] = ["RE10"],
    }.Concat(Abroad.Select(name => KeyValuePair.Create(name, Array.Empty<string>()))).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The region whose name begins at a word, the longer name first; no words when none does.</summary>
    public static (int Words, IReadOnlyList<string> Units) Longest(PlaceWords words, int first)
    {
        for (var count = Math.Min(MostWords, words.Count - first); count > 0; count--)
        {
            if (Units.TryGetValue(words.Span(first, count), out var units))
            {
                return (count, units);
            }
        }

        return (0, []);
    }
}
