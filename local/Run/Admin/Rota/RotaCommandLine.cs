using System.CommandLine;
using AlertPipeline.Functions.Directory;
using AlertPipeline.Functions.OnCall;
using Microsoft.AspNetCore.Http;

namespace Local;

/// <summary>The command line of <c>admin rota</c>: who is on call, and where nobody is.</summary>
internal sealed class RotaCommandLine(Showing showing)
{
    private const string AboutCheck = "Shows for which times of the next 30 days a layer of a team has nobody on call, and who is on call with fewer than two contacts that somebody checked.";

    private readonly Option<string?> team = new("--team") { Description = "That of one team; without it, of all.", HelpName = "TEAM" };
    private readonly Option<string?> from = new("--from") { Description = "From this moment on, such as 2026-12-24T08:00:00Z. [default: now]", HelpName = "MOMENT" };
    private readonly Option<string?> until = new("--until") { Description = "Until this moment. [default: 30 days later]", HelpName = "MOMENT" };

    public Command Build() => new("rota", $"Shows and checks who is on call.\n\n{ExitCode.HelpOfChecks}") { Show(), Check() };

    private Command Show()
    {
        var command = showing.Show<RotaView>("show", "Shows who is on call when.", "on-call", Path, RotaTable.Of);
        command.Add(team);
        command.Add(from);
        command.Add(until);
        return command;
    }

    private Command Check() => showing.Check<DirectoryGapsView>(
        "check", AboutCheck, "on-call", "api/v1/directory/gaps", RotaGapTables.Of, gaps => gaps.CoverageGaps.Count + gaps.UnreachablePeople.Count == 0);

    private string Path(ParseResult parsed) => "api/v1/rota" + QueryString.Create(
        new Dictionary<string, string?> { ["team"] = parsed.GetValue(team), ["from"] = parsed.GetValue(from), ["to"] = parsed.GetValue(until) }.Where(parameter => parameter.Value is not null));
}
