using NodaTime;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads the part of a report that describes the child.</summary>
internal static class ChildReader
{
    private static readonly string[] Recognisable = ["givenName", "familyName", "fullName", "vNumber", "description"];

    /// <summary>Reads it; <paramref name="isNamed"/> says whether something else already tells which child it is, so that one fact is enough.</summary>
    public static Child Read(JsonFields? fields, Instant now, bool isNamed)
    {
        if (fields is null)
        {
            return new Child();
        }

        if (!isNamed)
        {
            RequireSomethingToRecogniseTheChildBy(fields);
        }

        AgeReader.RefuseSeveral(fields);
        var child = Describe(fields, now);
        fields.RefuseOthers();
        return child;
    }

    private static Child Describe(JsonFields fields, Instant now) => new()
    {
        GivenName = fields.FreeText("givenName"),
        FamilyName = fields.FreeText("familyName"),
        FullName = fields.FreeText("fullName"),
        OtherNames = fields.FreeTexts("otherNames", ReportLimits.OtherNames),
        BirthDate = AgeReader.ReadBirthDate(fields, now),
        BirthYear = AgeReader.ReadBirthYear(fields, now),
        AgeRange = AgeReader.ReadRange(fields.Object("ageRange")),
        Sex = fields.Choice("sex", Sex.Unknown),
        VNumber = ReadVNumber(fields),
        Phone = fields.FreeText("phone"),
        Description = fields.FreeText("description", ReportLimits.Description),
    };

    private static void RequireSomethingToRecogniseTheChildBy(JsonFields fields)
    {
        if (!fields.HasAny(Recognisable))
        {
            fields.Fault("", $"must hold at least one of {string.Join(", ", Recognisable)}");
        }
    }

    private static string? ReadVNumber(JsonFields fields)
    {
        var number = fields.Text("vNumber");
        if (number is not null && !(number.Length == 10 && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0))
        {
            fields.Fault("vNumber", "must be ten digits; leave it out when the child has none");
        }

        return number;
    }
}
