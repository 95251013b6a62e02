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
    // As many as one instance takes from its queues at a time; all fifty are there.
    private const int AtOnce = 24;
    private static readonly string[] Partners = ["coa", "nidos", "shelter", "ngo", "municipality"];
    private static readonly string[] Spellings = ["Yonas {0}", "{0} YONAS", "Jonas {0}", "{0}, Yónas", "Yonas {0}"];
    private static readonly LocalDate Birth = new(2012, 4, 5);

    // A child for each round.
    private static readonly string[] Families = ["Tesfay", "Haile", "Negash", "Berhane", "Kidane", "Mebrahtu"];

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 2, 0);

    [Fact]
    public async Task Fifty_reports_of_one_child_at_once_are_one_case_every_time()
    {
        await using var pipeline = await StartedAsync();

        foreach (var (round, family) in Families.Index())
        {
            var cases = await SettleAsync(pipeline, Enumerable.Range(0, 50).Select(at => ReportOf(
            $"{round}-{at}",
            Partners[at % 5],
            new Child
            {
                FullName = NameOf(at / 5 % 5, family),
                BirthDate = Birth.PlusDays(40 * round),
                VNumber = at % 3 == 0 ? $"{2800000000 + round}" : null,
            },
            Now - Duration.FromDays(10 * round))));

            Assert.Equal(50, cases.Count);
            Assert.Single(cases.Values.Distinct());
        }

        Assert.Equal(Families.Length, (await pipeline.CasesAsync()).Count);
    }

    [Fact]
    public async Task Twins_that_are_reported_at_once_are_two_cases()
    {
        await using var pipeline = await StartedAsync();

        var reports = Enumerable.Range(0, 20).Select(at => ReportOf(
            $"{at}", Partners[at % 5], new Child { FullName = at % 2 == 0 ? "Yonas Tesfay" : "Dawit Tesfay", BirthDate = Birth, VNumber = $"280000000{at % 2}" }));
        var cases = await SettleAsync(pipeline, reports);

        Assert.Equal(2, cases.GroupBy(settled => int.Parse(settled.Key, CultureInfo.InvariantCulture) % 2, settled => settled.Value).Sum(child => child.Distinct().Count()));
        Assert.NotEqual(cases["0"], cases["1"]);
    }

    [Fact]
    public async Task A_report_leaves_the_case_it_gave_way_to_when_that_contradicts_it_by_now()
    {
        await using var pipeline = await StartedAsync();
        await using var scope = pipeline.Services.CreateAsyncScope();
        var (settling, book) = (scope.ServiceProvider.GetRequiredService<CaseSettling>(), scope.ServiceProvider.GetRequiredService<DirectoryBook>());
        var brother = await settling.SettleAsync(ReportOf("brother", "coa", new Child { FullName = "Dawit Tesfay", VNumber = "2800000001" })(book), CancellationToken.None);
        var report = ReportOf("own", "ngo", new Child { FullName = "Yonas Tesfay", VNumber = "2800000002" })(book);
        var gaveWay = CaseOpening.Tentative(DerivedId.Case(report.ReportId), report, book) with { Status = CaseStatus.Merged, MergedInto = brother.Id };
        await scope.ServiceProvider.GetRequiredService<CaseStore>().AddTentativeAsync(gaveWay, CancellationToken.None);

        Assert.Equal((gaveWay.Id, CaseStatus.Open), await SettledAsync(settling, report));
    }

    private static async Task<(string Id, CaseStatus Status)> SettledAsync(CaseSettling settling, CaseReport report)
    {
        var settled = await settling.SettleAsync(report, CancellationToken.None);
        return (settled.Id, settled.Status);
    }

    private async Task<Pipeline> StartedAsync()
    {
        var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        return pipeline;
    }

    private static string NameOf(int spelling, string family) => string.Format(CultureInfo.InvariantCulture, Spellings[spelling], family);

    // Straight to where cases are settled, all at once.
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

    private static Func<DirectoryBook, CaseReport> ReportOf(string id, string partner, Child child, Instant? seen = null) => book =>
    {
        var report = new Report
        {
            Kind = ReportKind.Missing,
            Reporter = new Reporter("mentor", "+31 20 000 0000"),
            Child = child,
            LastSeen = new LastSeen { At = seen ?? Now, Place = "Ter Apel" },
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
