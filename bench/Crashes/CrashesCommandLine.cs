using System.CommandLine;
using System.Globalization;
using Bench.Crashes.Points;

namespace Bench.Crashes;

/// <summary>The command as it is typed.</summary>
internal static class CrashesCommandLine
{
    private const string About = """
        Runs the real app as a process against a running emulator, kills it with SIGKILL and starts it again: once at each of its calls to storage, mail and
        webhooks, before the call arrives and after it took effect; and at random moments. Pauses the app and the emulator with SIGSTOP; stops and starts the
        emulator in an orderly way. Reports of invented children come in meanwhile; people take, close and merge cases; the ladder is divided by 60; the rest
        of the settings is that of a deployment, the ten minutes included for which a dead host hides its messages.
        Afterwards each accepted report must be in exactly one case, one for each child; everybody who must be told is told within 60 s of the restart; nothing
        is sent that no case explains; what is repeated was in flight and has the same id. A run without disturbance first prints the points with how often
        each came; one that does not come again is waited for in up to nine more rounds, and the command ends with 1 when it never does.
        secondsUntilOut: from when a message could be sent, or from the last restart, until it came; secondsUntilAllOut: the last one of each round.
        """;

    public static Command Of(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var points = Points();
        var cases = Cli.Positive(Number("--cases", "How many children each round has.", 50));
        var seed = Number("--seed", "Which points, occurrences and moments.", 2026);
        var kills = Number("--random-kills", "How many kills at random moments of one round.", 20);
        var pauses = Number("--pauses", "How many pauses, of the app and of storage in turn, in one round.", 4);
        var restarts = Number("--restarts", "How many orderly restarts of storage in one round.", 3);
        var atOnce = Cli.Positive(Number("--at-once", "How many rounds run at the same time, each with an app of its own.", 3));
        var command = new Command("crashes", About) { points, cases, seed, kills, pauses, restarts, atOnce };
        command.SetAction((parsed, cancellationToken) => new CrashesCommand(output, progress, time).RunAsync(
            new CrashOptions(
                parsed.GetRequiredValue(points), parsed.GetValue(cases), parsed.GetValue(seed), parsed.GetValue(kills), parsed.GetValue(pauses), parsed.GetValue(restarts), parsed.GetValue(atOnce)),
            cancellationToken));
        return command;
    }

    private static Option<int> Number(string name, string about, int usual) => new(name) { Description = about, HelpName = "NUMBER", DefaultValueFactory = _ => usual };

    private static Option<string[]> Points()
    {
        var points = new Option<string[]>("--points")
        {
            Description = "\"all\", how many, or which, as they are printed, such as \"after send notifications #7\".",
            HelpName = "POINTS",
            DefaultValueFactory = _ => [PointChoice.All],
            AllowMultipleArgumentsPerToken = true,
            Arity = ArgumentArity.OneOrMore,
        };
        points.Validators.Add(given =>
        {
            var asked = given.Tokens.Select(token => token.Value).ToList();
            if (asked is not [PointChoice.All] && !(asked is [var one] && int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out _)) && PointChoice.Named(asked) is null)
            {
                given.AddError("--points must be \"all\", a number, or points as they are printed.");
            }
        });
        return points;
    }
}
