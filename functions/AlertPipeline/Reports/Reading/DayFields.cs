using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads fields that hold a day of the calendar.</summary>
internal static class DayFields
{
    /// <summary>A day that has come; null when none was given that can be read.</summary>
    /// <param name="fields">The object it stands in.</param>
    /// <param name="name">Its field.</param>
    /// <param name="today">The day in the Netherlands.</param>
    /// <param name="oldest">The earliest day that is no slip of the pen.</param>
    public static LocalDate? PastDay(this JsonFields fields, string name, LocalDate today, LocalDate oldest)
    {
        if (fields.Text(name) is not { } text)
        {
            return null;
        }

        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            fields.Fault(name, "must be a date such as 2026-11-20");
            return null;
        }

        if (day > today || day < oldest)
        {
            fields.Fault(name, $"lies in the future or before {oldest:uuuu-MM-dd}; check it");
        }

        return day;
    }
}
