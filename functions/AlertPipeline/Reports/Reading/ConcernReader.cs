using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads a weak signal: what sort it is, or a note in words that stands beside it.</summary>
internal static class ConcernReader
{
    public static Concern? Read(JsonFields? fields, Instant now, bool hasNote)
    {
        if (fields is null)
        {
            return null;
        }

        if (!hasNote && fields.IsEmpty("types"))
        {
            fields.Fault("types", "must hold at least one word, unless a note says what was seen or heard");
        }

        var concern = new Concern
        {
            Types = fields.Choices<ConcernType>("types"),
            Source = fields.Choice("source", ConcernSource.Unknown),
            At = MomentReader.Past(fields, "at", now),
            Place = PlaceReader.Read(fields),
        };
        fields.RefuseOthers();
        return concern;
    }
}
