using System.Globalization;
using AlertPipeline;
using AlertPipeline.Functions.DeadLetters;
using Spectre.Console;

namespace Local;

/// <summary>Dead letters for a person to read.</summary>
internal static class DeadLetterTable
{
    public static Table Of(DeadLetterList list)
    {
        var table = new Table().AddColumns("Id", "Queue", "About", "State", "Reason", "Tries", "Put aside", "Put back");
        foreach (var letter in list.Items.OrderBy(letter => letter.RecordedAt))
        {
            table.AddRow([.. Cells(letter).Select(Markup.Escape)]);
        }

        foreach (var id in list.Unreadable ?? [])
        {
            table.AddRow(Markup.Escape(id), "", "its row cannot be read");
        }

        return table.Caption($"{list.Items.Count + (list.Unreadable?.Count ?? 0)} dead letters");
    }

    private static string[] Cells(DeadLetterView letter) =>
    [
        letter.Id,
        letter.Queue,
        letter.ReportId ?? letter.CaseReference ?? $"{letter.Bytes} bytes, {letter.Content.ToWord()}",
        letter.State.ToWord(),
        letter.Reason.ToWord(),
        letter.Tries.ToString(CultureInfo.InvariantCulture),
        $"{letter.RecordedAt}",
        $"{letter.ReplayedAt}",
    ];
}
