namespace AlertPipeline.Identity.Names;

/// <summary>Slips of the hand: a letter too many, too few or wrong, or two letters swapped. In a short name the same change makes another name.</summary>
internal static class TypingErrors
{
    private const int LeastLetters = 6;

    /// <summary>Whether one slip turns one long word into the other.</summary>
    public static bool AreOneApart(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        if (shorter.Length < LeastLetters || longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var start = longer.AsSpan().CommonPrefixLength(shorter);
        ReadOnlySpan<char> rest = longer.AsSpan(start), with = shorter.AsSpan(start);
        return rest.Length > with.Length ? rest[1..].SequenceEqual(with) : rest.Length <= 1 || rest[1..].SequenceEqual(with[1..]) || AreSwapped(rest, with);
    }

    private static bool AreSwapped(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]);
}
