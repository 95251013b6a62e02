using System.CommandLine;
using System.CommandLine.Parsing;
using AlertPipeline.Protection;
using AlertPipeline.Settings;
using AlertPipeline.Storage;
using Azure;
using Azure.Identity;
using Azurite;
using FunctionsRuntime;

namespace Local;

/// <summary>
/// The command line: a plain run, <c>demo</c>, <c>send</c>, <c>admin</c>, <c>backup</c>, <c>restore</c>, <c>keys</c>, <c>rules</c> and <c>identity</c>.
/// </summary>
internal sealed class Cli(TextWriter output, TextWriter errors, TimeProvider time)
{
    private const string About = "Runs AlertPipeline on this machine: storage emulator, app and inbox. Ctrl-C stops all of it.";

    // Long enough to finish what is in flight and to let Azurite save.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default)
    {
        var parsed = Build().Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(Configuration(), cancellationToken);
            return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync("Stopped before it was done.");
            return ExitCode.Failed;
        }
        catch (Exception fault) when (fault is LocalRunException or NodePackageException or AzuriteException or FunctionsHostException or SettingsException
            or IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(fault.Message);
            return ExitCode.Failed;
        }
        catch (AuthenticationFailedException)
        {
            await errors.WriteLineAsync("Nobody is signed in to Azure here: run az login, then run it again.");
            return ExitCode.Failed;
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault))
        {
            await errors.WriteLineAsync($"Storage did not answer or refused ({(fault as RequestFailedException)?.ErrorCode ?? fault.GetType().Name}). Check the account, your rights to it and the network, then run it again.");
            return ExitCode.Failed;
        }
    }

    private InvocationConfiguration Configuration() => new()
    {
        Output = output,
        Error = errors,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = TimeToStop,
    };

    /// <summary>All commands with their options.</summary>
    public RootCommand Build()
    {
        var backup = new BackupCommandLine(output, errors, time);
        var root = new RootCommand($"{About}\n\n{ExitCode.Help}")
        {
            DemoCommandLine(), SendCommandLine(), new AdminCommandLine(output).Build(), backup.Backup(), backup.Restore(), KeysCommandLine(), RulesCommandLine(),
            IdentityCommandLine(),
        };
        var options = new SetupOptions("run");
        options.AddTo(root);
        root.SetAction((parsed, cancellationToken) => new RunCommand(output, time).RunAsync(options.Read(parsed), cancellationToken));
        return root;
    }

    private Command DemoCommandLine()
    {
        var command = new Command("demo", $"{DemoCommand.About}\n\n{ExitCode.Help}");
        var options = new SetupOptions("demo", startsEmpty: true);
        options.AddTo(command);
        var exit = new Option<bool>("--exit") { Description = "End when the story has ended: with 0 only if all of it happened." };
        command.Add(exit);
        command.SetAction((parsed, cancellationToken) =>
            new DemoCommand(output, time).RunAsync(options.Read(parsed), parsed.GetValue(exit), cancellationToken));
        return command;
    }

    private Command SendCommandLine()
    {
        var command = new Command("send", $"{SendCommand.About}\n\n{ExitCode.Help}");
        var file = new Argument<FileInfo>("FILE") { Description = $"For example samples/reports.ndjson. {SendCommand.FileForm}" }.AcceptExistingOnly();
        var to = new Option<Uri>("--to")
        {
            Description = "Address of the app.",
            HelpName = "URL",
            DefaultValueFactory = _ => new Uri("http://127.0.0.1:7071"),
            CustomParser = ReadAddress,
        };
        var json = new Option<bool>("--json") { Description = "Print the summary as JSON and nothing else." };
        command.Add(file);
        command.Add(to);
        command.Add(json);
        command.SetAction((parsed, cancellationToken) => new SendCommand(output, time).RunAsync(
            parsed.GetRequiredValue(file), parsed.GetRequiredValue(to), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private Command KeysCommandLine()
    {
        var command = new Command("keys", $"Makes a key ring with fresh keys, which only you may read.\n\n{ExitCode.Help}");
        var file = new Argument<string>("FILE") { Description = "Where it is written; there must be no file yet." };
        command.Add(file);
        command.SetAction(async (parsed, _) =>
        {
            KeyRingFile.Create(Path.GetFullPath(parsed.GetRequiredValue(file)));
            await output.WriteLineAsync("Done. Keep a copy where nobody reaches storage: without these keys no report can be read.");
        });
        return command;
    }

    private Command RulesCommandLine()
    {
        var command = new Command("rules", "Prints the urgency rules as Markdown: what docs/urgency-rules.md has to be.");
        command.SetAction((_, _) => output.WriteAsync(RulesDocument.Write()));
        return command;
    }

    private Command IdentityCommandLine()
    {
        var command = new Command("identity", "Prints how children are told apart as Markdown: what docs/identity.md has to be.");
        command.SetAction((_, _) => output.WriteAsync(IdentityDocument.Write()));
        return command;
    }

    private static Uri ReadAddress(ArgumentResult given)
    {
        if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https"))
        {
            return address;
        }

        given.AddError($"{given.Tokens[0].Value} is not an address: give one such as http://127.0.0.1:7071.");
        return address!;
    }
}
