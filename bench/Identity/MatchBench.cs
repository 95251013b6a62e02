using System.Text.Json;
using Bench.Hosting;

namespace Bench.Identity;

/// <summary>Runs all decisions of a set, says how far it is, and prints what came of it.</summary>
internal sealed class MatchBench(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const int Steps = 10;

    /// <summary>Decides about reports in order, each among the earlier ones.</summary>
    public Task<int> DeduplicateAsync(IReadOnlyList<Subject> reports, CancellationToken cancellationToken)
    {
        var run = new MatchRun(time);
        return MeasureAsync(reports, Decide, cancellationToken);

        Trial Decide(Subject report)
        {
            var trial = run.Decide(report);
            run.Keep(trial);
            return trial;
        }
    }

    /// <summary>Decides about each of one set among those of another, each of which has a case of its own.</summary>
    public Task<int> LinkAsync(IReadOnlyList<Subject> known, IReadOnlyList<Subject> reports, CancellationToken cancellationToken)
    {
        var run = new MatchRun(time);
        foreach (var subject in known)
        {
            run.Open(subject);
        }

        return MeasureAsync(reports, run.Decide, cancellationToken);
    }

    private async Task<int> MeasureAsync(IReadOnlyList<Subject> reports, Func<Subject, Trial> decide, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var trials = new List<Trial>(reports.Count);
        foreach (var step in reports.Chunk(Math.Max(1, reports.Count / Steps)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            trials.AddRange(step.Select(decide));
            await progress.WriteLineAsync($"{trials.Count} of {reports.Count} after {time.GetElapsedTime(started).TotalSeconds:0.0} s ...");
        }

        await progress.WriteLineAsync("Measuring the speed of comparisons ...");
        await output.WriteLineAsync(JsonSerializer.Serialize(SumUp(trials), MatchJson.Options));
        return 0;
    }

    private MatchResult SumUp(List<Trial> trials) => SumUp(trials, MatchResult.ByGroup(trials));

    private MatchResult SumUp(List<Trial> trials, IReadOnlyDictionary<string, IReadOnlyDictionary<string, MatchFigures>> groups) => new()
    {
        Optimized = Build.IsOptimized,
        Seconds = Math.Round(trials.Sum(trial => trial.Elapsed.TotalSeconds), 1),
        Milliseconds = Percentiles.Of(trials.Select(trial => trial.Elapsed)),
        ComparisonsPerSecond = Math.Round(ComparisonSpeed.Measure(trials, time)),
        Overall = MatchFigures.Of(trials),
        Worst = groups.ToDictionary(way => way.Key, way => WorstGroups.Of(way.Value)),
        Groups = groups,
    };
}
