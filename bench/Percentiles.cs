namespace Bench;

/// <summary>How values are spread, rounded to a tenth: each is one that was really measured, by nearest rank. All are 0 when there are none.</summary>
internal sealed record Percentiles(double P50, double P95, double P99, double Longest)
{
    /// <summary>Of how long something took, in milliseconds.</summary>
    public static Percentiles Of(IEnumerable<TimeSpan> latencies) => Of(latencies.Select(latency => latency.TotalMilliseconds));

    /// <summary>Of anything that is counted or measured.</summary>
    public static Percentiles Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? new(0, 0, 0, 0) : new(At(sorted, 0.5), At(sorted, 0.95), At(sorted, 0.99), Math.Round(sorted[^1], 1));
    }

    private static double At(double[] sorted, double share) => Math.Round(sorted[(int)Math.Ceiling(share * sorted.Length) - 1], 1);
}
