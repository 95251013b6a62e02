using System.CommandLine;
using AlertPipeline.Settings;
using AlertPipeline.Storage;
using Azurite;
using Bench.Alerts;
using Bench.Backlog;
using Bench.Costs;
using Bench.Crashes;
using Bench.Enrich;
using Bench.Fuzz;
using Bench.Identity;
using Bench.Intake;
using Bench.Signals;
using Bench.Simulate;
using Bench.Soak;
using FunctionsRuntime;

namespace Bench;

/// <summary>The command line. Each command prints progress on stderr and one line of JSON on stdout.</summary>
internal sealed class Cli(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Measures AlertPipeline on this machine, over a storage emulator of its own that lives in memory. Uses loopback only and stops by itself.
        Progress goes to stderr, one line of JSON to stdout. Figures count only from a release build: dotnet run -c Release --project bench -- intake

        Exit codes: 0 what was asked for holds, 1 it does not, or something failed (the message names the cure), 2 wrong usage.
        """;

    /// <summary>Lets an option take numbers from 1 on only.</summary>
    public static T Positive<T>(T option)
        where T : Option
    {
        option.Validators.Add(given =>
        {
            if (given.Tokens.Any(token => token.Value is "0" or ['-', ..]))
            {
                given.AddError($"{option.Name} must be 1 or more.");
            }
        });
        return option;
    }

    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default)
    {
        var parsed = Build().Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(Configuration(), cancellationToken);
            return parsed.Errors.Count > 0 ? 2 : code;
        }
        catch (Exception fault) when (
            StorageFaults.IsStorageFault(fault) || fault is NodePackageException or AzuriteException or FunctionsHostException or SettingsException or BenchFileException or OperationCanceledException)
        {
            await progress.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private InvocationConfiguration Configuration() => new() { Output = output, Error = progress, EnableDefaultExceptionHandler = false };

    /// <summary>All commands with their options.</summary>
    public RootCommand Build() => new(About) { IntakeCommandLine(), FuzzCommandLine(), EnrichCommandLine(), IdentityCommandLine.Of(output, progress, time), SimulateCommand.CommandLine(output, progress, time), CrashesCommandLine.Of(output, progress, time), BacklogCommand.CommandLine(output, progress, time), SoakCommand.CommandLine(output, progress, time), SignalsCommand.CommandLine(output, progress, time), AlertsCommand.CommandLine(output, progress, time), CostsCommand.CommandLine(output, progress) };

    private Command IntakeCommandLine()
    {
        var seconds = Positive(new Option<int>("--seconds") { Description = "How long each round lasts.", HelpName = "SECONDS", DefaultValueFactory = _ => 30 });
        var connections = Positive(new Option<int[]>("--connections")
        {
            Description = "The rounds: how many connections send reports at the same time, such as 1 8 32.",
            HelpName = "COUNTS",
            DefaultValueFactory = _ => [1, 8, 32],
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        });
        var command = new Command("intake", IntakeCommand.About) { seconds, connections };
        command.SetAction((parsed, cancellationToken) => new IntakeCommand(output, progress, time).RunAsync(
            TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetRequiredValue(connections), cancellationToken));
        return command;
    }

    private Command FuzzCommandLine()
    {
        var bodies = Positive(new Option<int>("--bodies") { Description = "How many bodies to send.", HelpName = "COUNT", DefaultValueFactory = _ => 100_000 });
        var seed = new Option<int>("--seed") { Description = "Which bodies: the same seed makes the same ones.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var storage = new Option<string?>("--storage")
        {
            Description = "Connection string of a running emulator to use instead of starting one.",
            HelpName = "CONNECTION",
        };
        var command = new Command("fuzz", FuzzCommand.About) { bodies, seed, storage };
        command.SetAction((parsed, cancellationToken) => new FuzzCommand(output, progress, time).RunAsync(
            parsed.GetValue(bodies), parsed.GetValue(seed), parsed.GetValue(storage), cancellationToken));
        return command;
    }

    private Command EnrichCommandLine()
    {
        var seconds = Positive(new Option<int>("--seconds") { Description = "How long to measure.", HelpName = "SECONDS", DefaultValueFactory = _ => 10 });
        var seed = new Option<int>("--seed") { Description = "Which reports: the same seed makes the same ones.", HelpName = "NUMBER", DefaultValueFactory = _ => 2026 };
        var command = new Command("enrich", EnrichCommand.About) { seconds, seed };
        command.SetAction((parsed, _) => new EnrichCommand(output, progress, time).RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(seed)));
        return command;
    }
}
