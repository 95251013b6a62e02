using System.CommandLine;
using System.CommandLine.Parsing;
using Azure.Data.Tables;

namespace Local;

/// <summary>The command lines of <c>backup</c> and <c>restore</c>.</summary>
internal sealed class BackupCommandLine(TextWriter output, TextWriter errors, TimeProvider time)
{
    private readonly Option<bool> json = new("--json") { Description = "Print one line of JSON when it is done, and nothing else; progress is on the error output." };

    public Command Backup()
    {
        var from = AccountAddress.Option("--from-account", "The account to copy.");
        var folder = new Option<string>("--to") { Description = "A folder that is empty or not there yet.", HelpName = "FOLDER" };
        var account = AccountAddress.Option("--to-account", "An empty account to copy into, instead of a folder.", hasDefault: false);
        var command = new Command("backup", $"{BackupCommand.About}\n\n{ExitCode.Help}") { from, folder, account, json };
        command.Validators.Add(given => RequireOne(given, folder, account));
        command.SetAction((parsed, cancellationToken) => parsed.GetValue(folder) is { } path
            ? Command().BackUpAsync(parsed.GetValue(from)!, Path.GetFullPath(path), parsed.GetValue(json), cancellationToken)
            : Command().CopyAsync(parsed.GetValue(from)!, parsed.GetValue(account)!, parsed.GetValue(json), cancellationToken));
        return command;
    }

    public Command Restore()
    {
        var from = new Option<DirectoryInfo>("--from") { Description = "The folder of a backup.", HelpName = "FOLDER", Required = true }.AcceptExistingOnly();
        var to = AccountAddress.Option("--to-account", "The account to restore into.");
        var command = new Command("restore", $"{BackupCommand.AboutRestoring}\n\n{ExitCode.Help}") { from, to, json };
        command.SetAction((parsed, cancellationToken) => Command().RestoreAsync(
            parsed.GetRequiredValue(from).FullName, parsed.GetValue(to)!, parsed.GetValue(json), cancellationToken));
        return command;
    }

    private BackupCommand Command() => new(output, errors, time);

    private static void RequireOne(CommandResult given, Option<string> folder, Option<TableServiceClient?> account)
    {
        if (given.GetResult(folder) is null == given.GetResult(account) is not { Implicit: false })
        {
            given.AddError("Give either --to FOLDER or --to-account WHERE.");
        }
    }
}
