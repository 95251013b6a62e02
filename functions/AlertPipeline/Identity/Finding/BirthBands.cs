using AlertPipeline.Identity.Births;

namespace AlertPipeline.Identity.Finding;

/// <summary>
/// Stretches of two years of birth. A year is filed under every stretch that a year at most one away lies in, so that looking in its own stretch
/// finds all years that near. Age assessments move a child further; it is then found by values that no year narrows.
/// </summary>
public static class BirthBands
{
    /// <summary>Years of birth that differ by this much at most find each other, in years.</summary>
    public const int Tolerance = 1;

    private const int Width = 2;

    /// <summary>The stretches under which a year is filed; none without one.</summary>
    public static IReadOnlyList<int> Written(Born? born) => born is null ? [] : Between(born.From - Tolerance, born.To + Tolerance);

    /// <summary>The stretches in which others are looked for; none without a year.</summary>
    public static IReadOnlyList<int> Sought(Born? born) => born is null ? [] : Between(born.From, born.To);

    private static IReadOnlyList<int> Between(int from, int to) => [.. Enumerable.Range(from / Width, (to / Width) - (from / Width) + 1)];
}
