using System.Collections.Frozen;
using System.Text;

namespace AlertPipeline.Identity.Scripts;

/// <summary>Writes how a word sounds, whatever its script: a string with one letter for each sound. The letters are explained in letters.txt.</summary>
public static class Romanisation
{
    /// <summary>Longer words are cut here; no name that was seen comes near.</summary>
    public const int MostLetters = 40;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Sounds = Table.Lines("letters.txt")
        .ToFrozenDictionary(line => line[0], line => line.ElementAtOrDefault(1) ?? "", StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Sounds.Dictionary.Keys.Max(letters => letters.Length);

    /// <summary>The sounds of a word of lower-case letters without marks; a letter of another script stands for itself. No sound comes twice in a row.</summary>
    public static string Of(string word)
    {
        var marked = word.Length == 1 ? word : $"^{(word.Length > MostLetters ? word[..MostLetters] : word)}$";
        var sounds = new StringBuilder();
        for (var at = 0; at < marked.Length;)
        {
            at += Append(sounds, marked.AsSpan(at));
        }

        return sounds.ToString();
    }

    private static int Append(StringBuilder sounds, ReadOnlySpan<char> rest)
    {
        for (var length = Math.Min(Longest, rest.Length); length > 0; length--)
        {
            if (Sounds.TryGetValue(rest[..length], out var found))
            {
                AppendEach(sounds, found);
                return length;
            }
        }

        AppendEach(sounds, rest[0] is '^' or '$' or '-' ? "" : EthiopicScript.Sounds(rest[0]) ?? rest[..1].ToString());
        return 1;
    }

    private static void AppendEach(StringBuilder sounds, string found)
    {
        foreach (var sound in found)
        {
            if (sounds.Length == 0 || sounds[^1] != sound)
            {
                sounds.Append(sound);
            }
        }
    }
}
