using NodaTime;

namespace AlertPipeline.Identity.Finding;

/// <summary>
/// Stretches of five days. A day is filed under every stretch that a day at most two away lies in, so that looking in the one stretch of
/// a day finds all days that near.
/// </summary>
public static class DayBuckets
{
    /// <summary>Partners' days of last sight differ by this much at most, in days.</summary>
    public const int Tolerance = 2;

    private const int Width = 5;

    // Before any report, so that numbers are positive and division rounds down.
    private static readonly LocalDate Start = new(1900, 1, 1);

    /// <summary>The stretches under which a day is filed: one or two.</summary>
    public static IReadOnlyList<int> Written(LocalDate day) => [.. new[] { Sought(day.PlusDays(-Tolerance)), Sought(day.PlusDays(Tolerance)) }.Distinct()];

    /// <summary>The stretch in which others are looked for.</summary>
    public static int Sought(LocalDate day) => Period.DaysBetween(Start, day) / Width;
}
