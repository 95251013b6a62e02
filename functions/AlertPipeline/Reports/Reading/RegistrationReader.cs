using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads when the child last kept its duties to report.</summary>
internal static class RegistrationReader
{
    public static Registration? Read(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return null;
        }

        var registration = new Registration(Day(fields, "lastDailyOn", now), Day(fields, "lastWeeklyOn", now));
        fields.RefuseOthers();
        return registration == new Registration(null, null) ? null : registration;
    }

    private static LocalDate? Day(JsonFields fields, string name, Instant now)
    {
        if (fields.Text(name) is not { } text)
        {
            return null;
        }

        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            fields.Fault(name, "must be a date such as 2026-11-20");
        }
        else if (NetherlandsTime.DateOf(now) is var today && (day > today || day < today.PlusYears(-ReportLimits.PastYears)))
        {
            fields.Fault(name, $"lies in the future or more than {ReportLimits.PastYears} years ago; check it");
        }

        return day;
    }
}
