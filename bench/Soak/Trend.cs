namespace Bench.Soak;

/// <summary>How a figure of the app develops within the lives of its processes.</summary>
/// <param name="Median">Its median.</param>
/// <param name="Longest">Its largest value.</param>
/// <param name="PerHour">The slope of the line that fits best when each process may begin at a height of its own, per hour.</param>
/// <param name="IsFlat">Whether that line rises over the time measured by no more than a quarter of the median.</param>
internal sealed record Trend(double Median, double Longest, double PerHour, bool IsFlat)
{
    private const double MostRise = 0.25;

    /// <summary>A process fills its caches and pools first, and has its code compiled.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(90);

    /// <summary>Of samples of one or more processes.</summary>
    public static Trend Of(IReadOnlyList<Sample> samples, Func<Sample, double> figure)
    {
        var warm = samples.Where(sample => sample.Age >= WarmUp).ToList();
        var values = samples.Select(figure).Order().ToList();
        var (median, slope) = (values.Count == 0 ? 0 : values[values.Count / 2], SlopePerHour(warm, figure));
        var hours = warm.Count == 0 ? 0 : (warm[^1].At - warm[0].At).TotalHours;
        return new(Math.Round(median, 1), values.LastOrDefault(), Math.Round(slope, 1), slope * hours <= MostRise * median);
    }

    private static double SlopePerHour(IReadOnlyList<Sample> samples, Func<Sample, double> figure)
    {
        var (rise, run) = (0.0, 0.0);
        foreach (var life in samples.GroupBy(sample => sample.Process))
        {
            var (middle, mean) = (life.Average(sample => sample.At.TotalHours), life.Average(figure));
            rise += life.Sum(sample => (sample.At.TotalHours - middle) * (figure(sample) - mean));
            run += life.Sum(sample => Math.Pow(sample.At.TotalHours - middle, 2));
        }

        return run == 0 ? 0 : rise / run;
    }
}
