using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Clusters;
using AlertPipeline.Simulation.Costs;

namespace Bench.Signals;

/// <summary>Measures what the rules for clusters find in invented reception, and what they find there that is nothing.</summary>
internal sealed class SignalsCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Lives invented lives of two years in 61 places of reception, in memory, with hidden networks among ordinary absences, returns and signals about nothing:
        a vehicle that returns, a recruiter with a telephone, a group that is picked up within days of its arrival, a route on which children are taken. Every
        piece goes through the rules as shipped. A network is found when people see a notice that holds two of its pieces. A notice that holds no two of one
        network is false; a person puts it aside a day later, as known at the place where that may be, and each time it comes back it counts again.
        It is asked for: 90 % of the networks of three or more pieces found, the median within 24 hours of the third piece, and at most one false notice in a
        quarter at every place.
        Then sends signals through the whole app, over simulated storage in which so many are filed: what each costs must not grow with them. A million of them
        take some minutes and several gigabytes.
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var lives = Cli.Positive(new Option<int>("--lives") { Description = "How many lives.", HelpName = "COUNT", DefaultValueFactory = _ => 50 });
        var seed = new Option<int>("--seed") { Description = "The first seed: the same seed makes the same life.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var stored = Cli.Positive(new Option<int[]>("--stored")
        {
            Description = "With how many signals filed to count what a new one costs.", HelpName = "COUNT", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1_000, 1_000_000],
        });
        var picture = new Option<string?>("--picture") { Description = "Draws the figures as SVG into this file.", HelpName = "FILE" };
        var command = new Command("signals", About) { lives, seed, stored, picture };
        command.SetAction((parsed, cancellationToken) => new SignalsCommand(output, progress, time).RunAsync(
            parsed.GetValue(lives), parsed.GetValue(seed), parsed.GetValue(stored)!, parsed.GetValue(picture), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(int lives, int seed, int[] stored, string? picture, CancellationToken cancellationToken)
    {
        var (started, tally) = (time.GetTimestamp(), new SignalsTally());
        for (var life = 0; life < lives; life++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tally.Add(new SignalsRun(seed + life, new ClusterOptions()));
            await progress.WriteLineAsync($"{life + 1} of {lives} lives after {time.GetElapsedTime(started).TotalSeconds:0.0} s ...");
        }

        var result = tally.Result(seed, time.GetElapsedTime(started)) with { Costs = await CostsAsync(stored, cancellationToken) };
        await output.WriteLineAsync(JsonSerializer.Serialize(result, DomainJson.Options));
        if (picture is not null)
        {
            await File.WriteAllTextAsync(picture, SignalsPicture.Of(result), cancellationToken);
        }

        return result.Holds ? 0 : 1;
    }

    private async Task<IReadOnlyList<SignalCost>> CostsAsync(int[] stored, CancellationToken cancellationToken)
    {
        var costs = new List<SignalCost>();
        foreach (var count in stored)
        {
            costs.Add(await SignalCosts.MeasureAsync(count, time, filed => progress.WriteLine($"{filed} of {count} signals filed ..."), cancellationToken));
        }

        return costs;
    }
}
