namespace Bench.Soak;

/// <summary>How a figure of the app develops within the lives of its processes.</summary>
/// <param name="Median">Its median.</param>
/// <param name="Longest">Its largest value.</param>
/// <param name="PerHour">The middle of the slopes between any two minutes of a process (after Theil and Sen), per hour.</param>
/// <param name="IsFlat">Whether a line of this slope rises over the time measured by no more than a quarter of the median.</param>
internal sealed record Trend(double Median, double Longest, double PerHour, bool IsFlat)
{
    private const double MostRise = 0.25;

    /// <summary>Of samples of one or more processes, each from the age of <paramref name="warmUp"/>.</summary>
    public static Trend Of(IReadOnlyList<Sample> samples, TimeSpan warmUp, Func<Sample, double> figure)
    {
        var warm = samples.Where(sample => sample.Age >= warmUp).ToList();
        var (median, slope) = (Middle(samples.Select(figure)), SlopePerHour(warm, figure));
        var hours = warm.Count == 0 ? 0 : (warm[^1].At - warm[0].At).TotalHours;
        return new(Math.Round(median, 1), samples.Select(figure).DefaultIfEmpty().Max(), Math.Round(slope, 1), slope * hours <= MostRise * median);
    }

    // A storm or a halt makes a spike of connections and memory: the middle of all slopes does not follow it, a line of least squares does.
    private static double SlopePerHour(IEnumerable<Sample> samples, Func<Sample, double> figure) =>
        Middle(samples.GroupBy(sample => sample.Process).Select(life => Minutes(life, figure)).SelectMany(Slopes));

    private static List<(double Hours, double Figure)> Minutes(IEnumerable<Sample> life, Func<Sample, double> figure) =>
        [.. life.GroupBy(sample => (int)sample.At.TotalMinutes).Select(minute => (minute.Average(sample => sample.At.TotalHours), Middle(minute.Select(figure))))];

    private static IEnumerable<double> Slopes(IReadOnlyList<(double Hours, double Figure)> points) =>
        points.SelectMany((early, index) => points.Skip(index + 1).Select(late => (late.Figure - early.Figure) / (late.Hours - early.Hours)));

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : 0;
}
