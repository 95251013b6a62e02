namespace AlertPipeline.Identity.Explaining;

/// <summary>Rounds bits to tenths so that the lines that are shown add up to the sum that is shown: each is the step between two rounded subtotals.</summary>
internal static class RunningBits
{
    /// <summary>The bits of each line, in tenths of a bit.</summary>
    public static IReadOnlyList<decimal> Of(IEnumerable<double> lines)
    {
        var (shown, exact) = (new List<decimal>(), 0m);
        foreach (var line in lines)
        {
            var before = Round(exact);
            exact += (decimal)line;
            shown.Add(Round(exact) - before);
        }

        return shown;
    }

    // Towards one side always, so that a line of whole tenths is shown as it is whatever comes before it.
    private static decimal Round(decimal bits) => decimal.Floor((bits * 10) + 0.5m) / 10;
}
