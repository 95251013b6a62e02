using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads a moment and refuses one that must be a slip of the pen.</summary>
internal static class MomentReader
{
    /// <summary>A moment that has passed.</summary>
    /// <param name="fields">The object it stands in.</param>
    /// <param name="name">Its field.</param>
    /// <param name="now">The present.</param>
    /// <param name="unknown">How to say that it is not known.</param>
    public static Instant? Past(JsonFields fields, string name, Instant now, string? unknown = null)
    {
        var moment = Read(fields, name, now, unknown ?? $"leave '{name}' out");
        if (moment > now + Duration.FromMinutes(ReportLimits.ClockSkewMinutes))
        {
            fields.Fault(name, "lies in the future; give the moment it happened");
        }

        return moment;
    }

    /// <summary>A moment that may be still to come.</summary>
    public static Instant? Planned(JsonFields fields, string name, Instant now)
    {
        var moment = Read(fields, name, now, $"leave '{name}' out");
        if (moment > Years(now, ReportLimits.PlannedYears))
        {
            fields.Fault(name, "lies more than a year ahead; check the year");
        }

        return moment;
    }

    private static Instant? Read(JsonFields fields, string name, Instant now, string unknown)
    {
        if (fields.Text(name) is not { } text)
        {
            return null;
        }

        if (!OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var moment) || moment.Year > ReportLimits.LastYear)
        {
            fields.Fault(name, "must be a date and time with its zone after RFC 3339, such as 2026-11-23T21:30:00+01:00");
            return null;
        }

        if (moment.ToInstant() < Years(now, -ReportLimits.PastYears))
        {
            fields.Fault(name, $"lies more than {ReportLimits.PastYears} years ago; check the year, and when it is right {unknown}");
        }

        return moment.ToInstant();
    }

    private static Instant Years(Instant now, int years) => now.InUtc().LocalDateTime.PlusYears(years).InUtc().ToInstant();
}
