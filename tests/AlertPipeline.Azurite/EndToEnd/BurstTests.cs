using System.Collections.Concurrent;
using System.Globalization;
using AlertPipeline.Cases;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Reports;
using AlertPipeline.Identity;
using AlertPipeline.Reports;
using AlertPipeline.Storage;
using AlertPipeline.Urgency;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AlertPipeline.Azurite.EndToEnd;

public sealed class BurstTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private const int AtOnce = 24;
    private static readonly string[] Partners = ["coa", "nidos", "shelter", "ngo", "municipality"];
    private static readonly string[] Spellings = ["Yonas {0}", "{0} YONAS", "Jonas {0}", "{0}, Yónas", "Yohannes {0}"];

    // A child for each round.
    private static readonly string[] Families =
    [
        "Tesfay", "Haile", "Negash", "Berhane", "Kidane", "Mebrahtu", "Solomon", "Araya", "Gebreab", "Woldu",
        "Ghirmay", "Zerai", "Fessehaye", "Okbay", "Habtom", "Ykealo", "Paulos", "Debesay", "Kahsay", "Russom",
    ];

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 2, 0);

    [Fact]
    public async Task Fifty_reports_of_one_child_at_once_are_one_case_every_time()
    {
        await using var pipeline = await StartedAsync();

        foreach (var (round, family) in Families.Index())
        {
            var cases = await SettleAsync(pipeline, Enumerable.Range(0, 50).Select(at => ReportOf($"{round}-{at}", Partners[at % 5], NameOf(at / 5 % 5, family), $"{2800000000 + round}")));

            Assert.Equal(50, cases.Count);
            Assert.Single(cases.Values.Distinct());
        }

        Assert.Equal(Families.Length, (await pipeline.CasesAsync()).Count);
    }

    [Fact]
    public async Task Twins_that_are_reported_at_once_are_two_cases()
    {
        await using var pipeline = await StartedAsync();

        var reports = Enumerable.Range(0, 20).Select(at => ReportOf($"{at}", Partners[at % 5], at % 2 == 0 ? "Yonas Tesfay" : "Dawit Tesfay", $"280000000{at % 2}"));
        var cases = await SettleAsync(pipeline, reports);

        Assert.Equal(2, cases.GroupBy(settled => int.Parse(settled.Key, CultureInfo.InvariantCulture) % 2, settled => settled.Value).Sum(child => child.Distinct().Count()));
        Assert.NotEqual(cases["0"], cases["1"]);
    }

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync();
        return pipeline;
    }

    private static string NameOf(int spelling, string family) => string.Format(CultureInfo.InvariantCulture, Spellings[spelling], family);

    // Straight to where cases are settled, as many at once as one instance of the app takes from a queue.
    private static async Task<ConcurrentDictionary<string, string>> SettleAsync(Pipeline pipeline, IEnumerable<Func<DirectoryBook, CaseReport>> reports)
    {
        var caseOf = new ConcurrentDictionary<string, string>();
        await Parallel.ForEachAsync(reports, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (report, cancellationToken) =>
        {
            await using var scope = pipeline.Services.CreateAsyncScope();
            var described = report(scope.ServiceProvider.GetRequiredService<DirectoryBook>());
            caseOf[described.ReportId] = (await scope.ServiceProvider.GetRequiredService<CaseSettling>().SettleAsync(described, cancellationToken)).Id;
        });
        return caseOf;
    }

    private static Func<DirectoryBook, CaseReport> ReportOf(string id, string partner, string name, string vNumber) => book =>
    {
        var report = new Report
        {
            Kind = ReportKind.Missing,
            Reporter = new Reporter("mentor", "+31 20 000 0000"),
            Child = new Child { FullName = name, VNumber = vNumber },
        };
        return new CaseReport
        {
            ReportId = id,
            PartnerId = partner,
            ReceivedAt = Now,
            Facts = IdentityFacts.From(report, partner, Now, id, aboutId: null),
            Input = UrgencyInput.From(report, Now, namesProtectedLocation: false),
            Route = Routing.Of(report, partner, book),
        };
    };
}
