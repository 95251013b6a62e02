using NodaTime;

namespace AlertPipeline.Identity.Births;

/// <summary>What one report says of when a child was born.</summary>
/// <param name="Date">The date of birth; null when only the year is known, or a day that stands for it.</param>
/// <param name="From">The earliest year of birth that the report allows.</param>
/// <param name="To">The latest.</param>
public sealed record Born(LocalDate? Date, int From, int To)
{
    private const int None = int.MinValue;

    /// <summary>The day of birth, counted from 1970; 0 without a date.</summary>
    internal int DayNumber { get; } = Date is { } date ? Count(date) : 0;

    /// <summary>Month and day as one number, month first; 0 without a date.</summary>
    internal int MonthAndDay { get; } = Date is { } date ? (date.Month * 100) + date.Day : 0;

    /// <summary>Whether the day may stand for its month.</summary>
    internal bool IsMonthOnly { get; } = Date is { } date && DefaultDays.MayHideMonthOnly(date);

    /// <summary>Whether the report gives an age in years rather than a year of birth.</summary>
    internal bool IsEstimate => To > From;

    /// <summary>The day of birth if what was written as a date of our calendar was one of the Ethiopian calendar.</summary>
    private int AsEthiopian { get; } = Date is { } date ? CalendarSlip.FromEthiopian(date) ?? None : None;

    /// <summary>The day of birth if year and months of the Solar Hijri calendar were moved to our years without their months.</summary>
    private int AsSolarHijri { get; } = Date is { } date ? CalendarSlip.FromSolarHijri(date) ?? None : None;

    /// <summary>Whether one of two dates, read in another calendar, is the other; leap years allow a day.</summary>
    internal bool IsSlipOf(Born other) => IsNear(AsEthiopian, other) || IsNear(AsSolarHijri, other) || IsNear(other.AsEthiopian, this) || IsNear(other.AsSolarHijri, this);

    /// <summary>Takes it out of what a partner knows; null when that says nothing of age.</summary>
    public static Born? Of(Reports.Child child, Instant receivedAt) => BirthYears.Of(child, receivedAt) is { } years
        ? new Born(child.BirthDate is { } date && !DefaultDays.HidesYearOnly(date) ? date : null, years.From, years.To)
        : null;

    internal static int Count(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);

    private static bool IsNear(int day, Born other) => day != None && Math.Abs(day - other.DayNumber) <= 1;
}
