using System.CommandLine;
using System.Text.Json;
using AlertPipeline.Identity.Finding;
using Bench.Hosting;

namespace Bench.Identity.Scale;

/// <summary>Measures what the match keys lead to when there are many cases.</summary>
internal sealed class ScaleCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const int Steps = 10;

    private const string About = """
        Files invented cases, each of another child, under the app's own match keys, in memory, and lets further reports look for others: candidates,
        queries and rows, and how many reports meet more than can be compared. The commonest name fills 5 % of all places of names.
        What each figure means: dotnet run --project bench -- identity --help
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var cases = new Option<int>("--cases") { Description = "How many cases.", HelpName = "COUNT", DefaultValueFactory = _ => 1_000_000 };
        var probes = new Option<int>("--probes") { Description = "How many reports look for others.", HelpName = "COUNT", DefaultValueFactory = _ => 2000 };
        var seed = new Option<int>("--seed") { Description = "Which children: the same seed makes the same ones.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var command = new Command("scale", About) { Cli.Positive(cases), Cli.Positive(probes), seed };
        command.SetAction((parsed, cancellationToken) => new ScaleCommand(output, progress, time).RunAsync(
            parsed.GetValue(cases), parsed.GetValue(probes), parsed.GetValue(seed), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(int cases, int probes, int seed, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var (index, children) = (new MatchIndex(), new InventedChildren(seed));
        foreach (var step in Enumerable.Range(0, cases).Chunk(Math.Max(1, cases / Steps)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Fill(step, children, index);
            await progress.WriteLineAsync($"{step[^1] + 1} of {cases} cases after {time.GetElapsedTime(started).TotalSeconds:0.0} s ...");
        }

        var met = Enumerable.Range(cases, probes).Select(number => Look(children, index, number)).ToList();
        await output.WriteLineAsync(JsonSerializer.Serialize(SumUp(cases, index.Rows, met, time.GetElapsedTime(started)), MatchJson.Options));
        return 0;
    }

    private static void Fill(IEnumerable<int> numbers, InventedChildren children, MatchIndex index)
    {
        foreach (var number in numbers)
        {
            var (facts, names) = children.Next(number);
            index.Write(MatchKeys.Written(facts, names), $"{number}");
        }
    }

    private static ScaleProbe Look(InventedChildren children, MatchIndex index, int number)
    {
        var (facts, names) = children.Next(number);
        var sought = MatchKeys.Sought(facts, names);
        var hits = index.Find(sought);
        return new ScaleProbe(hits.Cases.Count, sought.Count, hits.CutOff);
    }

    private static ScaleResult SumUp(int cases, int rows, List<ScaleProbe> met, TimeSpan elapsed) => new(
        Build.IsOptimized,
        cases,
        (double)rows / cases,
        met.Count,
        met.Average(probe => probe.Candidates),
        Percentiles.Of(met.Select(probe => (double)probe.Candidates)),
        met.Average(probe => probe.Queries),
        Percentiles.Of(met.Select(probe => (double)probe.Queries)),
        (double)met.Count(probe => probe.CutOff) / met.Count,
        Math.Round(elapsed.TotalSeconds, 1));
}
