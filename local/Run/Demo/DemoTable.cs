using System.Globalization;
using Spectre.Console;

namespace Local;

/// <summary>What had to happen and whether it did.</summary>
internal static class DemoTable
{
    public static Table Of(IEnumerable<Expectation> expectations)
    {
        var table = new Table().AddColumn("What has to happen").AddColumn("It did").AddColumn(new TableColumn("after").RightAligned());
        foreach (var expected in expectations)
        {
            var (did, after) = expected.SeenAfter is { } seen
                ? ("[green]yes[/]", string.Create(CultureInfo.InvariantCulture, $"{seen.TotalSeconds:0.0} s"))
                : ("[red]NO[/]", "");
            table.AddRow(Markup.Escape(expected.What), did, after);
        }

        return table;
    }
}
