namespace AlertPipeline.Identity.Names;

/// <summary>Parts at the start and the end of a word that many names share, or that may be missing.</summary>
internal static class Affixes
{
    private const int LeastRest = 3;
    private const string Vowels = "aeiou@AIUYWyEJO";

    private static readonly string[] Articles = ["al", "el", "ul", "@l", "Al", "abu", "abU", "@bW", "bU", "ben", "bn", "bel", "abul", "@bWAl"];
    private static readonly string[] Heads = ["abd", "@bd", "'bd", "gebre", "Gebre", "gebr", "welde", "wolde", "weld", "wold", "tekle", "tekl", "haYle", "hYle", "habte"];
    private static readonly string[] Tails = ["ulE", "Ula", "alE", "allh", "@ll~", "All~", "All~", "ll~", "l~", "udin", "edin", "Aldyn", "AldYn", "zY", "zaY", "zJ"];

    /// <summary>How many sounds at the start may be missing.</summary>
    public static int OptionalStart(string sounds) =>
        Articles.Where(start => StartsWith(sounds, start) && !Vowels.Contains(sounds[start.Length], StringComparison.Ordinal)).Select(start => start.Length).DefaultIfEmpty().Max();

    /// <summary>The sounds that tell this name from others: from the first index to before the second.</summary>
    public static (int From, int To) Telling(string sounds)
    {
        var from = Math.Max(OptionalStart(sounds), Heads.Where(head => StartsWith(sounds, head)).Select(head => head.Length).DefaultIfEmpty().Max());
        var tail = Tails.Where(tail => sounds.EndsWith(tail, StringComparison.Ordinal) && sounds.Length - from >= tail.Length + LeastRest).Select(tail => tail.Length).DefaultIfEmpty().Max();
        return (from, sounds.Length - tail);
    }

    private static bool StartsWith(string sounds, string start) => sounds.Length >= start.Length + LeastRest && sounds.StartsWith(start, StringComparison.Ordinal);
}
