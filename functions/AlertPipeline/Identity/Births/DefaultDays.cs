using NodaTime;

namespace AlertPipeline.Identity.Births;

/// <summary>Days that are written when the real one is not known.</summary>
public static class DefaultDays
{
    /// <summary>
    /// Whether only the year of a date counts: the first and the last day of a year, its middle, and the days on which the years of the Solar Hijri
    /// and of the Ethiopian calendar begin.
    /// </summary>
    public static bool HidesYearOnly(LocalDate date) => (date.Month, date.Day) is (1, 1) or (12, 31) or (7, 1) or (3, 20 or 21) or (9, 11 or 12);

    /// <summary>Whether a day may stand for its month only: the first and the middle of a month.</summary>
    public static bool MayHideMonthOnly(LocalDate date) => date.Day is 1 or 15;
}
