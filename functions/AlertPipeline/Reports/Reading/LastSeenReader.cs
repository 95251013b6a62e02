using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the part of a report that says when and where the child was last seen.</summary>
internal static class LastSeenReader
{
    /// <summary>Reads it; <paramref name="momentRequired"/> says whether the moment, or that nobody knows it, must be there.</summary>
    public static LastSeen Read(JsonFields? fields, Instant now, bool momentRequired)
    {
        if (fields is null)
        {
            return new LastSeen();
        }

        var at = MomentReader.Past(fields, "at", now, unknown: "leave 'at' out and give certainty 'unknown'");
        var seen = new LastSeen
        {
            At = at,
            Certainty = ReadCertainty(fields, at, momentRequired),
            MunicipalityCode = MunicipalityReader.Read(fields),
            LocationCode = fields.Reference("locationCode"),
            Place = fields.FreeText("place"),
        };
        fields.RefuseOthers();
        return seen;
    }

    private static Certainty ReadCertainty(JsonFields fields, Instant? at, bool momentRequired)
    {
        var certainty = fields.Choice("certainty", at is null ? Certainty.Unknown : Certainty.Approximate);
        if (!fields.Has("at") && (certainty != Certainty.Unknown || (momentRequired && !fields.Has("certainty"))))
        {
            fields.Fault("at", "is required; when nobody knows, leave it out and give certainty 'unknown'");
        }

        return certainty;
    }
}
