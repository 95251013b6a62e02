using System.Globalization;

namespace Bench.Soak;

/// <summary>Draws a figure over time as one line of blocks, from nothing to its largest value.</summary>
internal static class BlockChart
{
    private const string Blocks = " ▁▂▃▄▅▆▇█";
    private const int Width = 60;

    /// <summary>A line with its name, its blocks and its range.</summary>
    public static string Line(string name, IReadOnlyList<double> values)
    {
        var most = values.DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{name,-16}|{new string([.. Columns(values).Select(value => Block(value, most))])}| {values.DefaultIfEmpty().Min():0.#} to {most:0.#}");
    }

    private static IEnumerable<double> Columns(IReadOnlyList<double> values) =>
        Enumerable.Range(0, Math.Min(Width, values.Count)).Select(column => values[column * values.Count / Math.Min(Width, values.Count)]);

    private static char Block(double value, double most) => Blocks[most == 0 ? 0 : (int)Math.Round(value / most * (Blocks.Length - 1))];
}
