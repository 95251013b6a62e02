using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using Spectre.Console;

namespace Local;

/// <summary>Makes commands that show what is at an address of the app: as tables, or with <c>--json</c> as the app answers it.</summary>
internal sealed class Showing(AppConnection connection, TextWriter output)
{
    /// <summary>Prints JSON and nothing else.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON and nothing else." };

    /// <summary>Makes a command that shows something.</summary>
    public Command Show<T>(string name, string about, string role, Func<ParseResult, string> path, Func<T, Table> draw) =>
        Command<T>(name, about, role, ExitCode.Help, path, shown => [draw(shown)], _ => true);

    /// <summary>Makes a command that shows something and fails when it is not as it should be.</summary>
    public Command Check<T>(string name, string about, string role, string path, Func<T, IReadOnlyList<Table>> draw, Func<T, bool> isWell) =>
        Command(name, about, role, ExitCode.HelpOfChecks, _ => path, draw, isWell);

    private Command Command<T>(
        string name, string about, string role, string exitCodes, Func<ParseResult, string> path, Func<T, IReadOnlyList<Table>> draw, Func<T, bool> isWell)
    {
        var command = connection.Command(name, about, role, exitCodes, async (client, parsed, cancellationToken) =>
        {
            var answer = await client.GetAsync(path(parsed), cancellationToken);
            var shown = JsonSerializer.Deserialize<T>(answer, DomainJson.Stored)!;
            await WriteAsync(parsed.GetValue(Json) ? answer : null, draw(shown));
            return isWell(shown) ? ExitCode.Done : ExitCode.Found;
        });
        command.Add(Json);
        return command;
    }

    private async Task WriteAsync(string? json, IReadOnlyList<Table> tables)
    {
        if (json is not null)
        {
            await output.WriteLineAsync(json);
            return;
        }

        foreach (var table in tables)
        {
            Terminal.For(output).Write(table);
        }
    }
}
