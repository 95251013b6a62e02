using AlertPipeline.Identity.Scripts;

namespace AlertPipeline.Identity.Names;

/// <summary>The words of name-words.txt.</summary>
internal static class WordKinds
{
    private static readonly HashSet<(WordKind, string)> Words =
        [.. Table.Lines("name-words.txt").SelectMany(line => line[1..], (line, word) => (Enum.Parse<WordKind>(line[0], ignoreCase: true), word))];

    /// <summary>Whether a word can be that.</summary>
    public static bool Is(this NameWord word, WordKind kind) => Words.Contains((kind, word.Letters));
}
