using AlertPipeline.Directory;
using AlertPipeline.Reports;
using NodaTime;

namespace Bench.Enrich;

/// <summary>Reports as partners send them: some name a municipality by code, some a location, some only words; ages and facts of every sort.</summary>
internal static class EnrichReports
{
    public const string Partner = "coa";

    private const int Count = 10_000;
    private const int FactsPerReport = 4;

    private static readonly string[] Words = ["bij de poort in {0}", "station {0}", "{0}", "onderweg naar {0}", "ergens in de grensstreek", "bij de bushalte"];

    /// <summary>The same reports for the same seed.</summary>
    public static IReadOnlyList<Report> Make(int seed, Instant now, DirectoryBook book)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Count).Select(number => Make(random, number, now, book))];
    }

    private static Report Make(Random random, int number, Instant now, DirectoryBook book) => new()
    {
        Kind = ReportKind.Missing,
        PartnerReference = $"bench-{number}",
        Reporter = new Reporter("mentor", "+31 20 000 0000"),
        Child = Child(random, number, now),
        LastSeen = LastSeen(random, now, book),
        Transit = random.Next(10) == 0 ? new Transit(Place(random, book), Place(random, book), now) : null,
        Phase = Pick(random, Enum.GetValues<Phase>()),
        Circumstances = Enumerable.Range(0, random.Next(FactsPerReport)).Select(_ => Pick(random, Enum.GetValues<Circumstance>())).Distinct()
            .ToDictionary(question => question, _ => Pick(random, Enum.GetValues<Answer>())),
    };

    private static Child Child(Random random, int number, Instant now) => new()
    {
        FullName = $"Kind {number}",
        BirthDate = random.Next(4) == 0 ? null : now.InUtc().Date.PlusDays(-random.Next(9 * 365, 18 * 365)),
        Description = "1,70 m, rode trui, zwarte jas",
    };

    private static LastSeen LastSeen(Random random, Instant now, DirectoryBook book)
    {
        var place = Place(random, book);
        return new LastSeen
        {
            At = random.Next(10) == 0 ? null : now - Duration.FromMinutes(random.Next(3_000)),
            Certainty = Certainty.Approximate,
            MunicipalityCode = place.MunicipalityCode,
            LocationCode = place.LocationCode,
            Place = place.Text,
        };
    }

    private static Place Place(Random random, DirectoryBook book) => random.Next(10) switch
    {
        < 5 => new Place { MunicipalityCode = Pick(random, book.Municipalities).Code },
        < 7 => new Place { LocationCode = Pick(random, book.LocationsOf(Partner)).Code },
        < 9 => new Place { Text = string.Format(null, Pick(random, Words), Pick(random, book.Municipalities).Name) },
        _ => new Place(),
    };

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
