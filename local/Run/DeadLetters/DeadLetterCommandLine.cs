using System.CommandLine;

namespace Local;

/// <summary>The command line of <c>dead-letters</c>: what an administrator does with work that was put aside, wherever the app runs.</summary>
internal sealed class DeadLetterCommandLine(TextWriter output)
{
    private const string About = "Lists dead letters of a running app, and puts them back.";

    private const string AboutReplay =
        """
        Puts dead letters back, after what made them fail was mended: by id, by a filter, or all of them.
        It is safe to repeat: what was put back before and has not failed since is left as it is.
        """;

    private readonly DeadLetterConnection connection = new();
    private readonly Option<bool> json = new("--json") { Description = "Print JSON and nothing else." };

    public Command Build() => new("dead-letters", $"{About}\n\n{DeadLetterConnection.Help}\n\n{ExitCode.Help}") { List(), Replay() };

    private Command List()
    {
        var command = new Command("list", $"Lists dead letters, with why, how often and since when they failed.\n\n{DeadLetterConnection.Help}\n\n{ExitCode.Help}") { json };
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = connection.Open(parsed);
            return await new ListDeadLettersCommand(client, output).RunAsync(parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private Command Replay()
    {
        var command = new Command("replay", $"{AboutReplay}\n\n{DeadLetterConnection.Help}\n\n{ExitCode.Help}") { json };
        var which = new DeadLetterChoice();
        which.AddTo(command);
        connection.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = connection.Open(parsed);
            return await new ReplayDeadLettersCommand(client, output).RunAsync(which.Ids(parsed), which.Filter(parsed), parsed.GetValue(json), cancellationToken);
        });
        return command;
    }
}
