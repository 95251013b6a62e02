using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports;

/// <summary>Reads the part of a report that says when and where the child was last seen.</summary>
internal static class LastSeenReader
{
    public static LastSeen Read(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return new LastSeen();
        }

        var at = ReadMoment(fields, now);
        var seen = new LastSeen
        {
            At = at,
            Certainty = ReadCertainty(fields, at),
            MunicipalityCode = ReadMunicipality(fields),
            LocationCode = fields.Text("locationCode"),
            Place = fields.Text("place"),
        };
        fields.RefuseOthers();
        return seen;
    }

    private static Instant? ReadMoment(JsonFields fields, Instant now)
    {
        if (fields.Text("at") is not { } text)
        {
            return null;
        }

        if (OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var moment))
        {
            return Plausible(fields, moment.ToInstant(), now);
        }

        fields.Fault("at", "must be a date and time with its zone after RFC 3339, such as 2026-11-23T21:30:00+01:00");
        return null;
    }

    private static Instant Plausible(JsonFields fields, Instant at, Instant now)
    {
        if (at > now + Duration.FromMinutes(ReportLimits.ClockSkewMinutes))
        {
            fields.Fault("at", "lies in the future; give the moment the child was last seen");
        }

        if (at < now.InUtc().LocalDateTime.PlusYears(-ReportLimits.LastSeenYears).InUtc().ToInstant())
        {
            fields.Fault("at", $"lies more than {ReportLimits.LastSeenYears} years ago; check the year, and when it is right leave 'at' out and give certainty 'unknown'");
        }

        return at;
    }

    private static Certainty ReadCertainty(JsonFields fields, Instant? at)
    {
        var certainty = fields.Choice("certainty", at is null ? Certainty.Unknown : Certainty.Approximate);
        if (!fields.Has("at") && (certainty != Certainty.Unknown || !fields.Has("certainty")))
        {
            fields.Fault("at", "is required; when nobody knows, leave it out and give certainty 'unknown'");
        }

        return certainty;
    }

    private static string? ReadMunicipality(JsonFields fields)
    {
        var code = fields.Text("municipalityCode");
        if (code is not null && !IsMunicipality(code))
        {
            fields.Fault("municipalityCode", "must be the CBS code of a municipality: GM and four digits, such as GM1950. Leave it out when it is not known");
        }

        return code;
    }

    private static bool IsMunicipality(string code) =>
        code.Length == 6 && code.StartsWith("GM", StringComparison.Ordinal) && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
