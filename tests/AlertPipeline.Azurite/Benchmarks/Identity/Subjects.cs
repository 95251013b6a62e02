using AlertPipeline.Identity;
using AlertPipeline.Reports;
using Bench.Identity;
using NodaTime;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

/// <summary>Reports with the truth about them.</summary>
internal static class Subjects
{
    public static Subject Of(string id, string child, string name, LocalDate born, string? family = null) => new()
    {
        Id = id,
        Child = child,
        Family = family,
        Facts = IdentityFacts.From(ReportOf(name, born), "partner", Instant.FromUtc(2026, 3, 1, 8, 0), id, aboutId: null),
    };

    private static Report ReportOf(string name, LocalDate born) => new()
    {
        Kind = ReportKind.Missing,
        Reporter = new Reporter("mentor", "+31 20 000 0000"),
        Child = new Child { FullName = name, BirthDate = born },
    };
}
