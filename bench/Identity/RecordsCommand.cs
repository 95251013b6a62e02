using System.CommandLine;

namespace Bench.Identity;

/// <summary>Measures how well records with names and a birth date meet.</summary>
internal sealed class RecordsCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Finds the records of one person by names and date of birth, with the app's own match keys, comparison and decision, in memory.
        One file: each record among the earlier ones of the file. Two files: each record of the second among all of the first.
        Columns: given_name, surname, date_of_birth (2010-05-31, 20100531 or 2010) and entity, the person; others are ignored.
        Try it: dotnet run -c Release --project bench -- identity records --file bench/Identity/samples/records.csv
        What each figure means: dotnet run --project bench -- identity --help
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var file = new Option<FileInfo>("--file") { Description = "The records.", HelpName = "FILE", Required = true }.AcceptExistingOnly();
        var file2 = new Option<FileInfo>("--file2") { Description = "Records to find among those of --file.", HelpName = "FILE" }.AcceptExistingOnly();
        var command = new Command("records", About) { file, file2 };
        command.SetAction((parsed, cancellationToken) => new RecordsCommand(output, progress, time).RunAsync(
            parsed.GetRequiredValue(file), parsed.GetValue(file2), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(FileInfo file, FileInfo? file2, CancellationToken cancellationToken)
    {
        var bench = new MatchBench(output, progress, time);
        var records = await ReadAsync(file, "1", cancellationToken);
        return file2 is null
            ? await bench.DeduplicateAsync(records, cancellationToken)
            : await bench.LinkAsync(records, await ReadAsync(file2, "2", cancellationToken), cancellationToken);
    }

    private static async Task<IReadOnlyList<Subject>> ReadAsync(FileInfo file, string set, CancellationToken cancellationToken) =>
        [.. (await CsvRows.ReadAsync<RecordLine>(file, cancellationToken)).Select((row, number) => row.ToSubject($"{set}:{number}"))];
}
