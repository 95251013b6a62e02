using System.Collections.Frozen;

namespace AlertPipeline.Directory;

/// <summary>
/// Names of places that are words or surnames too. Within a longer text such a name counts only where it is written as a name after
/// a word that leads to a place ("in Best", "station Houten"): a wrong unit is worse than the national contact.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Lookup(
        "alphen", "annen", "balk", "beek", "bemmel", "bergen", "best", "born", "borger", "brummen", "buren", "dalen", "delft", "dieren",
        "dongen", "doorn", "duiven", "echt", "ede", "elst", "engelen", "enter", "epe", "erp", "esch", "gennep", "goes", "goor", "grave",
        "gulpen", "haren", "heel", "helden", "herten", "hoeven", "holten", "hoorn", "horn", "horst", "houten", "huizen", "hulst", "kampen", "kapelle",
        "kessel", "laren", "leek", "leiden", "leur", "linne", "lith", "losser", "marken", "mill", "muiden", "neck", "ommen", "petten", "putte",
        "putten", "reek", "riel", "rijen", "roden", "sluis", "soest", "stein", "thorn", "tuk", "velden", "vries", "weert", "wierden",
        "wormer", "zwaag");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = Lookup(
        "azc", "bij", "centrum", "col", "gemeente", "in", "naar", "omgeving", "opvang", "plaats", "pol", "station", "te", "uit");

    /// <summary>Whether the name is an ordinary word at this place of a text.</summary>
    public static bool Contain(PlaceWords words, int index) =>
        Names.Contains(words.Span(index, 1)) && !(words[index].IsTitle && index > 0 && Leads.Contains(words.Span(index - 1, 1)));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
