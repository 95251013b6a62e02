using System.CommandLine;

namespace Bench.Identity;

/// <summary>Measures how well reports of one child from several partners meet.</summary>
internal sealed class ReportsCommand(TextWriter output, TextWriter progress, TimeProvider time)
{
    private const string About = """
        Decides about reports of minors in the order they came in, with the app's own match keys, comparison, decision and thresholds, in memory.
        Columns: received_at, partner, given_name, family_name, full_name, dob (2010-05-31 or 2010), sex (F or M), document_id (compared as V-number), guardian_phone,
        last_seen_place, last_seen_date; and the truth: truth_child, truth_family, and origin_group, which only groups the figures. Others are ignored.
        Try it: dotnet run -c Release --project bench -- identity reports --file bench/Identity/samples/reports.csv
        What each figure means: dotnet run --project bench -- identity --help
        """;

    /// <summary>The command as it is typed.</summary>
    public static Command CommandLine(TextWriter output, TextWriter progress, TimeProvider time)
    {
        var file = new Option<FileInfo>("--file") { Description = "The reports.", HelpName = "FILE", Required = true }.AcceptExistingOnly();
        var command = new Command("reports", About) { file };
        command.SetAction((parsed, cancellationToken) => new ReportsCommand(output, progress, time).RunAsync(parsed.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var rows = await CsvRows.ReadAsync<ReportLine>(file, cancellationToken);
        var reports = rows.OrderBy(row => row.ReceivedAt).Select((row, number) => row.ToSubject($"{number}")).ToList();
        return await new MatchBench(output, progress, time).DeduplicateAsync(reports, cancellationToken);
    }
}
