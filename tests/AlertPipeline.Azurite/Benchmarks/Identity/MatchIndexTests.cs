using AlertPipeline.Azurite.EndToEnd;
using AlertPipeline.Identity.Finding;
using AlertPipeline.Storage;
using Bench.Identity;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AlertPipeline.Azurite.Benchmarks.Identity;

public sealed class MatchIndexTests(AzuriteFixture emulator) : IClassFixture<AzuriteFixture>
{
    private static readonly FileInfo Sample = new(Path.Combine(RepositoryRoot.Path, "bench", "Identity", "samples", "reports.csv"));

    [Fact]
    public async Task It_finds_what_the_table_finds()
    {
        await using var pipeline = await Pipeline.StartAsync(emulator.NewAccount());
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        var (table, index) = (pipeline.Services.GetRequiredService<MatchKeyStore>(), new MatchIndex());

        foreach (var report in await ReportsAsync())
        {
            var (stored, kept) = (await table.FindAsync(report.Facts, CancellationToken.None), index.Find(MatchKeys.Sought(report.Facts)));
            Assert.Equal((Ids(stored), stored.CutOff), (Ids(kept), kept.CutOff));
            await table.WriteAsync(report.Facts, KnownCases.OwnId(report), CancellationToken.None);
            index.Write(MatchKeys.Written(report.Facts), KnownCases.OwnId(report));
        }
    }

    // More children than tell anything share the name of the last ones.
    private static async Task<IEnumerable<Subject>> ReportsAsync() =>
    [
        .. (await CsvRows.ReadAsync<ReportLine>(Sample, CancellationToken.None)).Select((row, number) => row.ToSubject($"{number}")),
        .. Enumerable.Range(0, MatchValue.MostOfTwo + 3).Select(number => Subjects.Of($"m{number}", $"m{number}", "Mohamed Ali", new LocalDate(2010, 1, 1))),
    ];

    private static string Ids(IndexHits hits) => string.Join(' ', hits.Cases.Select(hit => hit.CaseId).Order(StringComparer.Ordinal));
}
