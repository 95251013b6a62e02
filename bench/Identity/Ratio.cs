namespace Bench.Identity;

/// <summary>A part of a whole.</summary>
internal static class Ratio
{
    /// <summary>From 0 to 1; null when there is nothing to take a part of, so that an empty group does not look like a bad one.</summary>
    public static double? Of(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
