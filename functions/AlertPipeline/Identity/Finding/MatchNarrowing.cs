using AlertPipeline.Reports;

namespace AlertPipeline.Identity.Finding;

/// <summary>What values that many children share are narrowed by, each as texts of which a value takes one.</summary>
/// <param name="Days">The sex, and the days around the last sight; none when these are unknown.</param>
/// <param name="Births">The years of birth.</param>
public sealed record MatchNarrowing(IReadOnlyList<string> Days, IReadOnlyList<string> Births)
{
    /// <summary>How a report is filed.</summary>
    public static MatchNarrowing Written(IdentityFacts facts) =>
        new(OfSex(facts.Sex, facts.SeenOn is { } day ? DayBuckets.Written(day) : []), BirthBands.Written(facts.Born));

    /// <summary>How others are looked for.</summary>
    public static MatchNarrowing Sought(IdentityFacts facts) =>
        new(OfSex(facts.Sex, facts.SeenOn is { } day ? [DayBuckets.Sought(day)] : []), BirthBands.Sought(facts.Born));

    // An unknown sex is filed, and looked for, as both, so that a known one costs no row or query more.
    private static IReadOnlyList<string> OfSex(Sex sex, IReadOnlyList<int> days) =>
        [.. from known in sex is Sex.Female or Sex.Male ? [sex] : new[] { Sex.Female, Sex.Male } from day in days select $"{known}\n{day}"];
}
