namespace AlertPipeline.Identity.Names;

/// <summary>The consonants of a word in classes so coarse that spellings of one name share them. A sound that is written in several ways has several classes.</summary>
internal static class Skeletons
{
    private const int MostReadings = 8;
    private const int Short = 2;

    private const string Open = "a";

    // Few consonants tell little; whether a vowel comes before them tells more.
    private const string Opening = "aeiou@AIUEJO'h~";

    // A space stands for no class at all: an h is often left out.
    private static readonly Dictionary<char, string> Classes = new()
    {
        ['b'] = "b", ['p'] = "b", ['v'] = "f ", ['f'] = "f", ['m'] = "m", ['n'] = "n", ['l'] = "l", ['r'] = "r",
        ['t'] = "t", ['d'] = "t", ['T'] = "ts", ['D'] = "ts", ['s'] = "s", ['z'] = "st", ['Z'] = "s", ['S'] = "s",
        ['C'] = "sKh", ['c'] = "sK", ['k'] = "K", ['q'] = "K", ['G'] = "K", ['g'] = "Kj", ['j'] = "j", ['x'] = "Kh", ['X'] = "Kh", ['h'] = "h ", ['~'] = " h",
    };

    /// <summary>The readings of a word without its article, the likeliest first; none where it has no consonants.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        var from = Affixes.ArticleOf(word);
        List<string> readings = [""];
        foreach (var sound in word.AsSpan(from))
        {
            var classes = Classes.GetValueOrDefault(sound) ?? (sound >= 128 ? sound.ToString() : "");
            readings = classes.Length == 0 ? readings : [.. classes.SelectMany(own => readings, Append).Distinct().Take(MostReadings)];
        }

        return [.. readings.Where(reading => reading.Length > 0).SelectMany(reading => reading.Length > Short ? [reading] : StartsOf(word, from).Select(start => start + reading)).Distinct()];
    }

    // A glide at the start can be either.
    private static IEnumerable<string> StartsOf(string word, int from) => word[from] is 'Y' or 'W' ? ["", Open]
        : [Opening.Contains(word[from], StringComparison.Ordinal) || (from > 0 && word[from - 1] is 'a' or 'A') ? Open : ""];

    private static string Append(char own, string reading) => own == ' ' || reading.EndsWith(own) ? reading : reading + own;
}
