using NodaTime;

namespace AlertPipeline.Identity.Births;

/// <summary>Dates of another calendar that were written down as if they were of ours.</summary>
internal static class CalendarSlip
{
    // The Ethiopian calendar has the months and leap years of the Coptic one and counts 276 years more.
    private const int CopticToEthiopian = 276;
    private const int SolarHijriToGregorian = 621;

    /// <summary>The day, counted from 1970, of a date of the Ethiopian calendar; null when there is no such date.</summary>
    public static int? FromEthiopian(LocalDate written) => Count(written.Year - CopticToEthiopian, written, CalendarSystem.Coptic);

    /// <summary>The day of a date of the Solar Hijri calendar whose year was moved to ours; null when there is no such date.</summary>
    public static int? FromSolarHijri(LocalDate written) => Count(written.Year - SolarHijriToGregorian, written, CalendarSystem.PersianSimple);

    private static int? Count(int year, LocalDate written, CalendarSystem calendar) =>
        year >= calendar.MinYear && year <= calendar.MaxYear && written.Day <= calendar.GetDaysInMonth(year, written.Month)
            ? Born.Count(new LocalDate(year, written.Month, written.Day, calendar).WithCalendar(CalendarSystem.Iso))
            : null;
}
