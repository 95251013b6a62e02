using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads how a child was found again.</summary>
internal static class FindReader
{
    public static Find? Read(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return null;
        }

        var find = new Find
        {
            At = MomentReader.Past(fields, "at", now),
            Place = PlaceReader.Read(fields),
            SeenInPerson = fields.Choice("seenInPerson", Answer.Unknown),
            Well = fields.Choice("well", Answer.Unknown),
            SafePlace = fields.Choice("safePlace", Answer.Unknown),
        };
        fields.RefuseOthers();
        return find;
    }
}
