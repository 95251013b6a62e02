using System.CommandLine;
using System.Text.Json;
using Bench.Hosting;

namespace Bench.Identity.Scale;

/// <summary>Measures what the match keys lead to when there are many cases.</summary>
internal sealed class ScaleCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const int Steps = 10;

    private const string About = """
        Files invented cases, each of another child, under the app's own match keys, in memory, and lets reports of further children look for others:
        candidates, queries and rows, and how many reports meet more than can be compared. Then it reports children of whom there is a case again, without
        anything that identifies them: for the same disappearance, and for one 200 days later. The commonest name fills 5 % of all places of names.
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
        var population = new ScalePopulation(seed, Math.Max(1, cases / probes));
        foreach (var step in Enumerable.Range(0, cases).Chunk(Math.Max(1, cases / Steps)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            population.Fill(step);
            await progress.WriteLineAsync($"{step[^1] + 1} of {cases} cases after {time.GetElapsedTime(started).TotalSeconds:0.0} s ...");
        }

        var result = population.Probe(probes) with { Optimized = Build.IsOptimized, Seconds = Math.Round(time.GetElapsedTime(started).TotalSeconds, 1) };
        await output.WriteLineAsync(JsonSerializer.Serialize(result, MatchJson.Options));
        return 0;
    }
}
