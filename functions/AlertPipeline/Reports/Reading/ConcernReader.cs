using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads a weak signal: what sort it is, unless a note or clues that stand beside it say what there is to say.</summary>
internal static class ConcernReader
{
    public static Concern? Read(JsonFields? fields, Instant now, bool isTold)
    {
        if (fields is null)
        {
            return null;
        }

        if (!isTold && fields.IsEmpty("types"))
        {
            fields.Fault("types", "must hold at least one word, unless a note or clues say what was seen or heard");
        }

        var concern = new Concern
        {
            Types = fields.Choices<ConcernType>("types"),
            Forms = fields.Choices<ExploitationForm>("forms"),
            Source = fields.Choice("source", ConcernSource.Unknown),
            At = MomentReader.Past(fields, "at", now),
            Place = PlaceReader.Read(fields),
        };
        fields.RefuseOthers();
        return concern;
    }
}
