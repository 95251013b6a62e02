using System.CommandLine;
using AlertPipeline.Functions.Audits;

namespace Local;

/// <summary>The command line of <c>admin</c>: what people who run the app ask it and tell it, wherever it runs.</summary>
internal sealed class AdminCommandLine(TextWriter output)
{
    private const string About =
        """
        Looks after an app that runs, here or elsewhere (--url): partners and their keys, the rota, work that was put aside, what should have happened, and the record of a case.
        """;

    private const string AboutVerify =
        "Shows what should have happened and did not: steps, messages and reports that are late, dead letters, gaps of the rota, timers that stand still. It mends nothing and tells nobody.";

    private const string AboutExport = "Writes the record of a case to a file as JSON: reports, ladder, timeline, deadlines and hand-overs. It holds a child's data: delete it as soon as you can.";

    private readonly AppConnection connection = new();

    public Command Build()
    {
        var showing = new Showing(connection, output);
        var letters = new DeadLetterCommandLine(connection, showing, output);
        return new Command("admin", $"{About}\n\n{ExitCode.HelpOfChecks}")
        {
            new PartnersCommandLine(showing, output).Build(), new RotaCommandLine(showing).Build(), letters.List(), letters.Replay(), Verify(showing), Export(),
        };
    }

    private static Command Verify(Showing showing) =>
        showing.Check<AuditView>("verify", AboutVerify, "on-call or administrator", "api/v1/audit", view => [AuditTable.Of(view)], view => view.Findings.Count == 0);

    private Command Export()
    {
        var reference = new Argument<string>("CASE") { Description = "The reference of the case." };
        var file = new Argument<string>("FILE") { Description = "Where it is written, for you alone to read; there must be no file yet." };
        var command = connection.Command("export", AboutExport, "on-call", ExitCode.Help, async (client, parsed, cancellationToken) =>
        {
            var record = await client.GetAsync($"api/v1/cases/{Uri.EscapeDataString(parsed.GetRequiredValue(reference))}", cancellationToken);
            await using var writer = new StreamWriter(PrivateFile.Create(Path.GetFullPath(parsed.GetRequiredValue(file))));
            await writer.WriteLineAsync(record);
            return ExitCode.Done;
        });
        command.Add(reference);
        command.Add(file);
        return command;
    }
}
