using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Directory;
using AlertPipeline.Reports;
using AlertPipeline.Urgency;
using Bench.Hosting;
using NodaTime;

namespace Bench.Enrich;

/// <summary>Measures how many reports a second get their place, their police units and their urgency on one processor.</summary>
internal sealed class EnrichCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    public const string About = """
        Works out place, police units and urgency of generated reports on one thread, without storage.
        Prints enrichments per second, bytes allocated for each, and what came of them.
        """;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public async Task<int> RunAsync(TimeSpan length, int seed)
    {
        var (book, now) = (BenchDirectory.Load(), time.Now());
        var reports = EnrichReports.Make(seed, now, book);
        await progress.WriteLineAsync($"{reports.Count} reports (seed {seed}), {length.TotalSeconds:0} s after {WarmUp.TotalSeconds:0} s of warming up ...");
        Measure(reports, book, now, WarmUp);
        var result = Measure(reports, book, now, length);
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        return result.GoalMet ? 0 : 1;
    }

    private EnrichResult Measure(IReadOnlyList<Report> reports, DirectoryBook book, Instant now, TimeSpan length)
    {
        var (levels, routed, done) = (new long[Enum.GetValues<UrgencyLevel>().Length], 0L, 0L);
        var (started, allocated) = (time.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        while (time.GetElapsedTime(started) < length)
        {
            foreach (var report in reports)
            {
                var route = Routing.Of(report, EnrichReports.Partner, book);
                levels[(int)UrgencyAssessment.Of(UrgencyInput.From(report, now, book.NamesProtected(report, EnrichReports.Partner))).Level]++;
                routed += route.Units.Count > 0 ? 1 : 0;
            }

            done += reports.Count;
        }

        var seconds = time.GetElapsedTime(started).TotalSeconds;
        return new EnrichResult
        {
            Optimized = Build.IsOptimized,
            Seconds = Math.Round(seconds, 1),
            PerSecond = Math.Round(done / seconds),
            BytesPerReport = (GC.GetAllocatedBytesForCurrentThread() - allocated) / done,
            LevelsPercent = Enum.GetValues<UrgencyLevel>().ToDictionary(level => level.ToString(), level => Math.Round(100.0 * levels[(int)level] / done, 1)),
            RoutedPercent = Math.Round(100.0 * routed / done, 1),
        };
    }
}
