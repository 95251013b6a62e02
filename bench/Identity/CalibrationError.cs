namespace Bench.Identity;

/// <summary>Whether a score is true when it says how probable something is.</summary>
internal static class CalibrationError
{
    private const int Bins = 10;

    /// <summary>
    /// The expected calibration error: pairs are put into ten bins of equal width by their score, and the distance between the mean score
    /// and the share of matches of each bin is averaged over all pairs. Null when there are none.
    /// </summary>
    public static double? Of(IReadOnlyCollection<ScoredPair> pairs) =>
        pairs.Count == 0 ? null : pairs.GroupBy(BinOf).Sum(bin => Math.Abs(bin.Sum(pair => pair.Score) - bin.Count(pair => pair.IsMatch))) / pairs.Count;

    private static int BinOf(ScoredPair pair) => Math.Min((int)(pair.Score * Bins), Bins - 1);
}
