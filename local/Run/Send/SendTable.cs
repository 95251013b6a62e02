using System.Globalization;
using Spectre.Console;

namespace Local;

/// <summary>A summary for a person to read.</summary>
internal static class SendTable
{
    public static Table Of(SendSummary summary)
    {
        var table = new Table().AddColumn("What came of it").AddColumn(new TableColumn("Reports").RightAligned());
        Add(table, "accepted", summary.Accepted);
        Add(table, "repeated, nothing new", summary.Repeated);
        Add(table, "refused", summary.Refused);
        foreach (var (reason, count) in summary.Refusals)
        {
            Add(table, $"  {reason}", count);
        }

        Add(table, "failed", summary.Failed);
        foreach (var (line, expected, answer) in summary.Unexpected)
        {
            table.AddRow(Markup.Escape($"not as it should be: line {line} expects {expected}, got {answer}"), "");
        }

        return table.Caption(string.Create(CultureInfo.InvariantCulture, $"{summary.Seconds:0.0} s"));
    }

    private static void Add(Table table, string what, int count) =>
        table.AddRow(Markup.Escape(what), count.ToString(CultureInfo.InvariantCulture));
}
