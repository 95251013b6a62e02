using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the two ends of a journey.</summary>
internal static class TransitReader
{
    public static Transit? Read(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return null;
        }

        var transit = new Transit(
            PlaceReader.ReadWhole(fields.Object("from")), PlaceReader.ReadWhole(fields.Object("to")), MomentReader.Planned(fields, "expectedAt", now));
        fields.RefuseOthers();
        return transit;
    }
}
