using System.CommandLine;
using AlertPipeline.Functions.DeadLetters;

namespace Local;

/// <summary>The command lines of <c>admin dead-letters</c> and <c>admin replay</c>: what an administrator does with work that was put aside.</summary>
internal sealed class DeadLetterCommandLine(AppConnection connection, Showing showing, TextWriter output)
{
    private const string AboutReplay =
        """
        Puts dead letters back, after what made them fail was mended: by id, by a filter, or all of them.
        It is safe to repeat: what was put back before and has not failed since is left as it is.
        """;

    public Command List() => showing.Show<DeadLetterList>(
        "dead-letters", "Lists dead letters, with why, how often and since when they failed.", "on-call or administrator", _ => ReplayDeadLettersCommand.Path, DeadLetterTable.Of);

    public Command Replay()
    {
        var which = new DeadLetterChoice();
        var command = connection.Command("replay", AboutReplay, "administrator", ExitCode.Help, (client, parsed, cancellationToken) =>
            new ReplayDeadLettersCommand(client, output).RunAsync(which.Ids(parsed), which.Filter(parsed), parsed.GetValue(showing.Json), cancellationToken));
        which.AddTo(command);
        command.Add(showing.Json);
        return command;
    }
}
