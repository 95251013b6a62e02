using AlertPipeline.Reports;
using AlertPipeline.Reports.Reading;

namespace AlertPipeline.Cases.Acts;

/// <summary>Reads a wish to close a case. What is not confirmed is no fault of the body: the decision says what is still needed.</summary>
public static class ClosingReader
{
    private static readonly IReadOnlyList<ClosingReason> OfPeople = [.. Vocabulary<ClosingReason>.Values.Where(reason => reason != ClosingReason.ExerciseOver)];

    /// <summary>Reads a body.</summary>
    public static ActReading<ClosingRequest> Read(ReadOnlyMemory<byte> body) => ActReader.Read(body, fields =>
    {
        var reason = fields.Require("reason").Choice<ClosingReason>("reason", OfPeople);
        return new ClosingRequest(reason ?? default, fields.Words("closedBy"), ReadConfirmed(fields, reason), ReadAuthority(fields, reason));
    });

    private static Confirmed ReadConfirmed(JsonFields fields, ClosingReason? reason)
    {
        if (reason is not (null or ClosingReason.Found or ClosingReason.FoundElsewhere))
        {
            fields.Refuse("confirmed", "is for the reasons found and found-elsewhere only; leave it out");
            return Confirmed.Nothing;
        }

        return fields.Object("confirmed") is { } confirmed ? ReadConfirmed(confirmed) : Confirmed.Nothing;
    }

    private static Confirmed ReadConfirmed(JsonFields fields)
    {
        var confirmed = new Confirmed(
            fields.Choice("seenInPerson", Answer.Unknown),
            fields.Choice("well", Answer.Unknown),
            fields.Choice("placeArranged", Answer.Unknown),
            fields.Choice("guardianInformed", Answer.Unknown));
        fields.RefuseOthers();
        return confirmed;
    }

    private static string? ReadAuthority(JsonFields fields, ClosingReason? reason)
    {
        if (reason is null or ClosingReason.FoundElsewhere)
        {
            return fields.FreeText("authority");
        }

        fields.Refuse("authority", "is for the reason found-elsewhere only; leave it out");
        return null;
    }
}
