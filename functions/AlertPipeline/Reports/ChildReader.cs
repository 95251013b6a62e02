using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports;

/// <summary>Reads the part of a report that describes the child.</summary>
internal static class ChildReader
{
    private static readonly string[] Ages = ["birthDate", "birthYear", "ageRange"];
    private static readonly string[] RangeEnds = ["from", "to"];
    private static readonly string[] Recognisable = ["givenName", "familyName", "fullName", "vNumber", "description"];

    public static Child Read(JsonFields? fields, Instant now)
    {
        if (fields is null)
        {
            return new Child();
        }

        RequireSomethingToRecogniseTheChildBy(fields);
        var child = new Child
        {
            GivenName = fields.Text("givenName"),
            FamilyName = fields.Text("familyName"),
            FullName = fields.Text("fullName"),
            OtherNames = fields.Texts("otherNames", ReportLimits.OtherNames),
            BirthDate = ReadBirthDate(fields, now),
            BirthYear = fields.Number("birthYear", Year(now) - ReportLimits.Age, Year(now)),
            AgeRange = ReadAgeRange(fields.Object("ageRange")),
            Sex = fields.Choice("sex", Sex.Unknown),
            VNumber = ReadVNumber(fields),
            Description = fields.Text("description", ReportLimits.Description),
        };
        fields.RefuseOthers();
        return child;
    }

    private static void RequireSomethingToRecogniseTheChildBy(JsonFields fields)
    {
        if (!Recognisable.Any(fields.Has))
        {
            fields.Fault("", $"must hold at least one of {string.Join(", ", Recognisable)}");
        }

        if (Ages.Count(fields.Has) > 1)
        {
            fields.Fault("", $"may hold only one of {string.Join(", ", Ages)}; give the most exact one");
        }
    }

    private static LocalDate? ReadBirthDate(JsonFields fields, Instant now)
    {
        if (fields.Text("birthDate") is not { } text)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (!parsed.Success)
        {
            fields.Fault("birthDate", "must be a date such as 2010-05-03; when only the year is known, give birthYear");
            return null;
        }

        var date = parsed.Value;
        if (date > now.InUtc().Date.PlusDays(1) || date.Year < Year(now) - ReportLimits.Age)
        {
            fields.Fault("birthDate", "lies in the future or too far in the past for a child");
        }

        return date;
    }

    private static AgeRange? ReadAgeRange(JsonFields? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var (from, to) = (fields.Number("from", 0, ReportLimits.Age), fields.Number("to", 0, ReportLimits.Age));
        fields.RefuseOthers();
        foreach (var missing in RangeEnds.Where(name => !fields.Has(name)))
        {
            fields.Fault(missing, "is required");
        }

        if (from > to)
        {
            fields.Fault("from", "must not be above 'to'");
        }

        return from is { } youngest && to is { } oldest ? new AgeRange(youngest, oldest) : null;
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

    private static int Year(Instant now) => now.InUtc().Year;
}
