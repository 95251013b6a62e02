using AlertPipeline.Reports;

namespace AlertPipeline.Identity.Finding;

/// <summary>Narrows values that many children share: those with a day by the sex, those without one by the years of birth.</summary>
public sealed class MatchNarrowing
{
    private readonly IReadOnlyList<string> days;
    private readonly IReadOnlyList<int> years;
    private readonly string[] otherYears;

    private MatchNarrowing(Sex sex, IReadOnlyList<int> days, IReadOnlyList<int> years, string[] otherYears)
    {
        this.days = [.. from known in Known(sex) from day in days select $"{known}\n{day}"];
        (this.years, this.otherYears) = (years, otherYears);
    }

    /// <summary>How a report is filed.</summary>
    public static MatchNarrowing Written(IdentityFacts facts) => new(
        facts.Sex,
        facts.SeenOn is { } day ? DayBuckets.Written(day) : [],
        BirthBands.Written(facts.Born),
        BirthBands.Written(facts.Born) is [] ? [MatchKinds.NamesAnyYear, MatchKinds.NamesNoYear] : [MatchKinds.NamesAnyYear]);

    /// <summary>How others are looked for.</summary>
    public static MatchNarrowing Sought(IdentityFacts facts) => new(
        facts.Sex,
        facts.SeenOn is { } day ? [DayBuckets.Sought(day)] : [],
        BirthBands.Sought(facts.Born),
        BirthBands.Sought(facts.Born) is [] ? [MatchKinds.NamesAnyYear] : [MatchKinds.NamesNoYear]);

    /// <summary>A value with the sex and the days around the last sight; none when that day is unknown.</summary>
    public IEnumerable<MatchValue> OnDays(string kind, string value) => days.Select(day => new MatchValue(kind, $"{value}\n{day}"));

    /// <summary>Two names with the years of birth around; none when the year is unknown.</summary>
    public IEnumerable<MatchValue> InYears(string names) => years.Select(band => new MatchValue(MatchKinds.Names, $"{names}\n{band}"));

    /// <summary>Two names where the year of one of two reports is unknown.</summary>
    public IEnumerable<MatchValue> WithoutYear(string names) => otherYears.Select(kind => new MatchValue(kind, names));

    // What is not known is filed, and looked for, as both: what is known then costs no row and no query more.
    private static IEnumerable<Sex> Known(Sex sex) => sex is Sex.Female or Sex.Male ? [sex] : [Sex.Female, Sex.Male];
}
