using static System.FormattableString;

namespace Bench.Signals;

/// <summary>Draws what the rules came to. The picture has a ground of its own, so that it can be read on light and on dark pages.</summary>
internal static class SignalsPicture
{
    private const int Row = 32;
    private const int Top = 116;
    private const int Found = 150;
    private const int FoundWidth = 120;
    private const int Days = 390;
    private const int False = 430;
    private const int FalseWidth = 40;
    private const int Column = 112;

    private const string Style = """
        <style>
          text { font: 13px system-ui, sans-serif; fill: #1f2933 }
          .title { font-size: 16px; font-weight: 600 }
          .note { fill: #52606d }
          .ground { fill: #fff; stroke: #cbd2d9 }
          .found { fill: #2b6cb0 }
          .false { fill: #c05621 }
          .goal { stroke: #52606d; stroke-dasharray: 3 3 }
          @media (prefers-color-scheme: dark) {
            text { fill: #e4e7eb }
            .note { fill: #9aa5b1 }
            .ground { fill: #14191f; stroke: #3e4c59 }
            .found { fill: #63b3ed }
            .false { fill: #ed8936 }
            .goal { stroke: #9aa5b1 }
          }
        </style>
        """;

    /// <summary>The picture, as SVG.</summary>
    public static string Of(SignalsResult result)
    {
        var rows = PictureRow.Of(result);
        var (width, bottom) = (False + (result.Sizes.Count * Column) + 16, Top + (rows.Count * Row));
        string[] lines =
        [
            Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {bottom + 36}" role="img" aria-label="What each rule finds, after how long, and its false notices">"""),
            Style,
            Invariant($"""<rect class="ground" x="0.5" y="0.5" width="{width - 1}" height="{bottom + 35}" rx="8"/>"""),
            Text(16, 30, "title", Invariant($"{result.Networks} hidden networks in {result.Lives} lives of two years (seed {result.Seed})")),
            .. Heads(result),
            .. rows.SelectMany((row, number) => Line(row, Top + (number * Row))),
            Goal(Found + (FoundWidth * 0.9), bottom),
            .. result.Sizes.Select((_, column) => Goal(FalseAt(column) + FalseWidth, bottom)),
            Text(16, bottom + 18, "note", Invariant($"Dashed: what is asked for of all rules together. The median notice is there {result.MedianHoursAfterThird:0.#} hours after the third piece.")),
            "</svg>",
        ];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Heads(SignalsResult result) =>
    [
        Text(Found, 64, "note", "networks found"),
        Text(Days, 64, "note", "days", "end"),
        Text(Days, 82, "note", "(median)", "end"),
        Text(False, 64, "note", "false notices for each place and quarter"),
        .. result.Sizes.Select((size, column) => Text(FalseAt(column), 82, "note", size.Size)),
    ];

    private static IEnumerable<string> Line(PictureRow row, int y) =>
    [
        Text(16, y, "name", row.Name),
        Bar("found", Found, y, FoundWidth * row.Found),
        Text(Found + FoundWidth + 8, y, "note", Invariant($"{row.Found * 100:0} %")),
        Text(Days, y, "note", row.Days is { } days ? Invariant($"{days:0}") : "-", "end"),
        .. row.False.SelectMany((value, column) => new[]
        {
            Bar("false", FalseAt(column), y, FalseWidth * Math.Min(value, 1.4)),
            Text(FalseAt(column) + (int)(FalseWidth * 1.4) + 6, y, "note", Invariant($"{value:0.00}")),
        }),
    ];

    private static int FalseAt(int column) => False + (column * Column);

    private static string Bar(string kind, int x, int y, double width) => Invariant($"""<rect class="{kind}" x="{x}" y="{y - 12}" width="{width:0.0}" height="15" rx="2"/>""");

    private static string Goal(double x, int bottom) => Invariant($"""<line class="goal" x1="{x:0.0}" x2="{x:0.0}" y1="{Top - 18}" y2="{bottom - 12}"/>""");

    private static string Text(int x, int y, string kind, string text, string anchor = "start") =>
        Invariant($"""<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>""");
}
