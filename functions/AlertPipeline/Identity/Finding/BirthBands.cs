using System.Globalization;
using AlertPipeline.Identity.Births;

namespace AlertPipeline.Identity.Finding;

/// <summary>
/// Stretches of years of birth. A year is filed under every stretch that a year at most one away lies in, so that looking in its own stretch finds
/// all years that near. A report without a year finds all, and all find it.
/// </summary>
public static class BirthBands
{
    /// <summary>Partners' years of birth differ by this much at most, in years, or are found by what no year narrows.</summary>
    public const int Tolerance = 1;

    private const int Width = 4;
    private const string Any = "any";
    private const string Unknown = "unknown";

    /// <summary>The stretches under which a report is filed.</summary>
    public static IReadOnlyList<string> Written(Born? born) => born is null ? [Any, Unknown] : [.. Between(born.From - Tolerance, born.To + Tolerance), Any];

    /// <summary>The stretches in which others are looked for.</summary>
    public static IReadOnlyList<string> Sought(Born? born) => born is null ? [Any] : [.. Between(born.From, born.To), Unknown];

    private static IEnumerable<string> Between(int from, int to) =>
        Enumerable.Range(from / Width, (to / Width) - (from / Width) + 1).Select(band => band.ToString(CultureInfo.InvariantCulture));
}
