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

    /// <summary>The stretches under which a year is filed; none where the year is not known or estimated.</summary>
    public static IReadOnlyList<int> Written(Born? born) => YearOf(born) is { } year ? [.. new[] { (year - Tolerance) / Width, (year + Tolerance) / Width }.Distinct()] : [];

    /// <summary>The stretch in which others are looked for; none where the year is not known or estimated.</summary>
    public static IReadOnlyList<int> Sought(Born? born) => YearOf(born) is { } year ? [year / Width] : [];

    private static int? YearOf(Born? born) => born?.From == born?.To ? born?.From : null;
}
