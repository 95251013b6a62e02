using AlertPipeline.Identity.Names;

namespace AlertPipeline.Identity.Weights;

/// <summary>Tells a slip of the keyboard: one letter put in, left out, changed, or swapped with its neighbour.</summary>
internal static class Slip
{
    private const int Shortest = 3;

    /// <summary>Whether one word may be the other with a slip. Two names that are both well known are two names, however near.</summary>
    public static bool IsPossible(NameToken one, NameToken other) =>
        !(one.Known is not null && other.Known is not null) && (one.Sound.Length <= other.Sound.Length ? IsOne(one.Sound, other.Sound) : IsOne(other.Sound, one.Sound));

    private static bool IsOne(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        if (shorter.Length < Shortest || longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var start = shorter.CommonPrefixLength(longer);
        var left = shorter[start..];
        var right = longer[start..];
        return left.Length < right.Length ? left.SequenceEqual(right[1..])
            : left.Length < 1 || left[1..].SequenceEqual(right[1..]) || IsSwap(left, right);
    }

    private static bool IsSwap(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
}
