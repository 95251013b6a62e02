using NodaTime;
using NodaTime.Text;

namespace AlertPipeline.Reports.Reading;

/// <summary>Reads how old the child is: a date of birth, a year of birth or a range of ages, one of them at most.</summary>
internal static class AgeReader
{
    private static readonly string[] Ages = ["birthDate", "birthYear", "ageRange"];
    private static readonly string[] RangeEnds = ["from", "to"];

    public static void RefuseSeveral(JsonFields child)
    {
        if (Ages.Count(child.Has) > 1)
        {
            child.Fault("", $"may hold only one of {string.Join(", ", Ages)}; give the most exact one");
        }
    }

    public static LocalDate? ReadBirthDate(JsonFields child, Instant now)
    {
        if (child.Text("birthDate") is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            return Plausible(child, date, now);
        }

        child.Fault("birthDate", "must be a date such as 2010-05-03; when only the year is known, give birthYear");
        return null;
    }

    public static int? ReadBirthYear(JsonFields child, Instant now) => child.Number("birthYear", EarliestYear(now), now.InUtc().Year);

    public static AgeRange? ReadRange(JsonFields? range)
    {
        if (range is null)
        {
            return null;
        }

        var (from, to) = (range.Number("from", 0, ReportLimits.Age), range.Number("to", 0, ReportLimits.Age));
        range.RefuseOthers();
        RefuseWhatIsNoRange(range, from, to);
        return from is { } youngest && to is { } oldest ? new AgeRange(youngest, oldest) : null;
    }

    private static LocalDate Plausible(JsonFields child, LocalDate date, Instant now)
    {
        if (date > now.InUtc().Date.PlusDays(1) || date.Year < EarliestYear(now))
        {
            child.Fault("birthDate", "lies in the future or too far in the past for a child");
        }

        return date;
    }

    private static void RefuseWhatIsNoRange(JsonFields range, int? from, int? to)
    {
        foreach (var missing in RangeEnds.Where(name => !range.Has(name)))
        {
            range.Fault(missing, "is required");
        }

        if (from > to)
        {
            range.Fault("from", "must not be above 'to'");
        }
    }

    private static int EarliestYear(Instant now) => now.InUtc().Year - ReportLimits.Age;
}
