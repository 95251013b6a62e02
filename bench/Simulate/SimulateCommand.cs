using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Simulation;
using AlertPipeline.Simulation.Mutants;
using Bench.Hosting;
using Spectre.Console;

namespace Bench.Simulate;

/// <summary>Runs the simulation over many seeds.</summary>
internal sealed class SimulateCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Lives many simulated lives of the app, each decided by its seed: children go missing, people act, storage and channels fail, instances are killed.
        Everything that must hold is watched at every step. The first broken promise ends the run: its seed, and where --history asks for it what happened,
        line by line. The same seed does the same again. With --mutant a fault is planted in the app, and finding it is what is asked for.
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var seeds = Cli.Positive(new Option<int>("--seeds") { Description = "How many seeds.", HelpName = "COUNT", DefaultValueFactory = _ => 300 });
        var from = new Option<int>("--from") { Description = "The first seed.", HelpName = "NUMBER", DefaultValueFactory = _ => 1 };
        var hours = Cli.Positive(new Option<int>("--hours") { Description = "How long each life lasts, in simulated hours.", HelpName = "HOURS", DefaultValueFactory = _ => 24 });
        var threads = Cli.Positive(new Option<int>("--threads") { Description = "How many lives at the same time.", HelpName = "COUNT", DefaultValueFactory = _ => Environment.ProcessorCount });
        var mutant = new Option<string?>("--mutant") { Description = $"Plants a fault in the app, one of: {string.Join(", ", EveryMutant.All.Select(one => one.Name))}.", HelpName = "NAME" };
        var history = new Option<string?>("--history") { Description = "Writes what happened in the life that broke a promise, or in the last one, to this file.", HelpName = "FILE" };
        var command = new Command("simulate", About) { seeds, from, hours, threads, mutant, history };
        mutant.AcceptOnlyFromAmong([.. EveryMutant.All.Select(one => one.Name)]);
        command.SetAction(parsed => new SimulateCommand(output, progress, time).Run(
            Enumerable.Range(parsed.GetValue(from), parsed.GetValue(seeds)).Select(seed => new SimulationOptions
            {
                Seed = seed,
                Hours = parsed.GetValue(hours),
                Mutant = EveryMutant.All.FirstOrDefault(one => one.Name == parsed.GetValue(mutant)),
            }).ToList(),
            parsed.GetValue(threads),
            parsed.GetValue(history)));
        return command;
    }

    private int Run(List<SimulationOptions> lives, int threads, string? history)
    {
        var started = time.GetTimestamp();
        var tally = new SimulateTally();
        Bar(lives.Count, advance => SimulationRuns.Run(lives, threads, ended =>
        {
            advance();
            tally.Add(ended);
            return ended.Finding is null;
        }));
        var result = tally.Result(lives[0].Mutant?.Name, time.GetElapsedTime(started), threads, Build.IsOptimized);
        output.WriteLine(JsonSerializer.Serialize(result, DomainJson.Options));
        if (history is not null)
        {
            File.WriteAllLines(history, SimulatedLife.Run(lives.First(life => life.Seed == result.LastSeed) with { KeepHistory = true }).History);
        }

        return result.Finding is null == (result.Mutant is null) ? 0 : 1;
    }

    private void Bar(int lives, Action<Action> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(progress) });
        console.Progress().Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn()).Start(context =>
        {
            var task = context.AddTask("lives", maxValue: lives);
            work(() => task.Increment(1));
        });
    }
}
