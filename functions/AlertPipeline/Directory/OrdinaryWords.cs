using System.Collections.Frozen;

namespace AlertPipeline.Directory;

/// <summary>
/// Names of places that are ordinary words or surnames too. Within a longer text such a name counts only where it is written as a name after
/// a word that leads to a place ("in Best", "station Houten") or before a region ("Beek, Limburg"): a wrong unit is worse than the national contact.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Lookup(
        "alphen", "annen", "axel", "balk", "beek", "bemmel", "bergen", "best", "borger", "born", "brummen", "buren", "dalen", "de engel", "de lier",
        "de moer", "de mortel", "de steeg", "delft", "dieren", "dommelen", "dongen", "doorn", "duiven", "echt", "ede", "elst", "engelen", "enter",
        "epe", "erp", "esch", "gennep", "gieten", "glimmen", "goes", "goor", "grave", "gulpen", "haren", "heel", "helden", "herten", "hoeven",
        "holten", "hoorn", "horn", "horst", "houten", "huizen", "hulst", "kampen", "kapelle", "kessel", "klimmen", "laren", "leek", "leiden",
        "lemmer", "leunen", "leur", "linne", "lith", "losser", "marken", "mill", "muiden", "neck", "ommen", "petten", "putte", "putten", "reek",
        "riel", "rijen", "roden", "ruinen", "sluis", "soest", "stein", "t harde", "tegelen", "thorn", "tuk", "velden", "vries", "weert", "wierden",
        "wormer", "zetten", "zwaag");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = Lookup(
        "azc", "centrum", "col", "gemeente", "in", "omgeving", "opvang", "plaats", "pol", "station", "te", "uit");

    /// <summary>Whether a name at this place of a text means what it means as words.</summary>
    public static bool Contain(PlaceWords words, int first, int count) =>
        Names.Contains(words.Span(first, count)) && !(words[first + count - 1].IsTitle && first > 0 && Leads.Contains(words.Span(first - 1, 1)));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
