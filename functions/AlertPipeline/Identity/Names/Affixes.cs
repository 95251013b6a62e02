namespace AlertPipeline.Identity.Names;

/// <summary>Parts at the start and the end of a word that many names share, and that may be missing.</summary>
internal static class Affixes
{
    private const int LeastRest = 3;
    private const int LeavingArticle = 25;
    private const int LeavingName = 70;
    private const string Vowels = "aeiou@AIUYWyEJO";

    private static readonly string[] Articles = ["al", "el", "ul", "@l", "Al", "abu", "abU", "@bW", "l", "la", "lA", "ben", "bn", "bel", "abul", "@bWAl"];
    private static readonly string[] Names = ["abd", "@bd", "'bd", "gebre", "Gebre", "gebr", "welde", "wolde", "weld", "wold", "tekle", "tekl", "haYle", "hYle", "habte"];
    private static readonly string[] Tails = ["ulE", "ula~", "ulE~", "UlE~", "olE~", "ll~", "All~", "Al~", "l~", "udin", "edin", "Aldyn", "AldYn", "zY", "zaY", "zJ"];

    /// <summary>How many sounds at the start are an article.</summary>
    public static int ArticleOf(string sounds) => Longest(Articles, sounds);

    /// <summary>How many sounds at the start many names share.</summary>
    public static int HeadOf(string sounds) => Math.Max(Longest(Articles, sounds), Longest(Names, sounds));

    /// <summary>What it costs to leave those out, in hundredths of a consonant.</summary>
    public static int LeavingHead(string sounds) => Longest(Articles, sounds) >= Longest(Names, sounds) ? LeavingArticle : LeavingName;

    /// <summary>How many sounds at the end many names share.</summary>
    public static int TailOf(string sounds) => Tails
        .Where(tail => sounds.EndsWith(tail, StringComparison.Ordinal) && sounds.Length - HeadOf(sounds) >= tail.Length + LeastRest)
        .Select(tail => tail.Length).DefaultIfEmpty().Max();

    private static int Longest(IEnumerable<string> heads, string sounds) => heads.Where(head => IsHead(head, sounds)).Select(head => head.Length).DefaultIfEmpty().Max();

    // In Latin letters "al" before a vowel is rather the start of a name.
    private static bool IsHead(string head, string sounds) =>
        sounds.Length >= head.Length + LeastRest + (head[0] == 'l' ? 1 : 0) && sounds.StartsWith(head, StringComparison.Ordinal)
        && (head[0] == '@' || head.Length > 2 || !Vowels.Contains(sounds[head.Length], StringComparison.Ordinal));
}
