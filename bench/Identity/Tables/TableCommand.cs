using System.CommandLine;
using System.Text.Json;
using AlertPipeline;
using AlertPipeline.Identity.Weights;

namespace Bench.Identity.Tables;

/// <summary>Measures an evidence table against what people decided, before it is switched on.</summary>
internal sealed class TableCommand(TextWriter output, TextWriter progress)
{
    private const string About = """
        Adds up the evidence of labelled pairs by the shipped table and by another one, and says how each agrees with what people decided.
        Pairs: the answer of GET /api/v1/labelled-pairs, in a file. It holds nothing of a child, only how the fields of two reports compared.
        Table: a file like functions/AlertPipeline/Identity/Weights/evidence-table.json; without it only the shipped one is measured.
        wrongLinks: pairs of two children that would be linked at once; lost: pairs of one child that would not even be shown to a person.
        changed: the pairs for which the other table asks for something else. Switch a table on by putting it in the place of the shipped one, with a new version.
        Try it: dotnet run -c Release --project bench -- identity table --pairs bench/Identity/samples/labelled-pairs.json
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress)
    {
        var pairs = new Option<FileInfo>("--pairs") { Description = "The labelled pairs.", HelpName = "FILE", Required = true }.AcceptExistingOnly();
        var table = new Option<FileInfo>("--table") { Description = "The table to measure.", HelpName = "FILE" }.AcceptExistingOnly();
        var command = new Command("table", About) { pairs, table };
        command.SetAction((parsed, cancellationToken) =>
            new TableCommand(output, progress).RunAsync(parsed.GetRequiredValue(pairs), parsed.GetValue(table), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(FileInfo file, FileInfo? other, CancellationToken cancellationToken)
    {
        var pairs = await ReadPairsAsync(file, cancellationToken);
        var table = other is null ? null : ReadTable(other);
        await progress.WriteLineAsync($"Adding up {pairs.Count} labelled pairs ...");
        await output.WriteLineAsync(JsonSerializer.Serialize(TablesResult.Of(pairs, EvidenceTable.Shipped, table), MatchJson.Options));
        return 0;
    }

    private static async Task<IReadOnlyList<LabelledLine>> ReadPairsAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            await using var json = file.OpenRead();
            var read = await JsonSerializer.DeserializeAsync<LabelledLines>(json, DomainJson.Stored, cancellationToken);
            return read?.Items is { Count: > 0 } items ? items : throw new BenchFileException($"{file.Name} holds no labelled pairs.");
        }
        catch (JsonException fault)
        {
            throw new BenchFileException($"{file.Name} cannot be read as labelled pairs at {fault.Path}, line {fault.LineNumber + 1}.", fault);
        }
    }

    private static EvidenceTable ReadTable(FileInfo file)
    {
        try
        {
            using var json = file.OpenRead();
            return EvidenceTableReader.Read(json);
        }
        catch (FormatException fault)
        {
            throw new BenchFileException($"{file.Name}: {fault.Message}", fault);
        }
    }
}
