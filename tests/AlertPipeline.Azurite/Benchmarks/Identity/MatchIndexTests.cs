using AlertPipeline.Azurite.EndToEnd;
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
        await pipeline.Services.GetRequiredService<StorageSetup>().EnsureAsync();
        var (table, index) = (pipeline.Services.GetRequiredService<MatchKeyStore>(), new MatchIndex());

        foreach (var report in await ReportsAsync())
        {
            Assert.Equal(
                (await table.FindAsync(report.Facts, CancellationToken.None)).Order(StringComparer.Ordinal),
                index.Find(report.Facts).CaseIds.Order(StringComparer.Ordinal));
            await table.WriteAsync(report.Facts, KnownCases.OwnId(report), CancellationToken.None);
            index.Write(report.Facts, KnownCases.OwnId(report));
        }
    }

    // More children than are looked at share the name of the last ones.
    private static async Task<IEnumerable<Subject>> ReportsAsync() =>
    [
        .. (await CsvRows.ReadAsync<ReportLine>(Sample, CancellationToken.None)).Select((row, number) => row.ToSubject($"{number}")),
        .. Enumerable.Range(0, MatchKeyStore.MostByName + 5).Select(number => Subjects.Of($"m{number}", $"m{number}", "Mohamed Ali", new LocalDate(2010, 1, 1))),
    ];
}
