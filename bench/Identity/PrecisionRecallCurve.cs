namespace Bench.Identity;

/// <summary>Precision and recall at every threshold that tells some pairs from others. Pairs of equal score are taken together.</summary>
internal sealed class PrecisionRecallCurve
{
    private readonly CurvePoint none;
    private readonly List<CurvePoint> points = [];

    /// <summary>Lays the curve.</summary>
    /// <param name="pairs">The pairs that were compared.</param>
    /// <param name="matches">How many pairs about one child there are in all: what was never compared counts as not found.</param>
    public PrecisionRecallCurve(IEnumerable<ScoredPair> pairs, int matches)
    {
        none = new CurvePoint(double.PositiveInfinity, 0, 0, matches);
        var (sorted, right) = (pairs.OrderByDescending(pair => pair.Score).ToArray(), 0);
        for (var taken = 1; taken <= sorted.Length; taken++)
        {
            var last = sorted[taken - 1];
            right += last.IsMatch ? 1 : 0;
            if (taken == sorted.Length || sorted[taken].Score < last.Score)
            {
                points.Add(new CurvePoint(last.Score, taken, right, matches));
            }
        }
    }

    /// <summary>The point where F1 is highest, and of several the one with the highest threshold. Chosen on the pairs it is measured on, it flatters.</summary>
    public CurvePoint Best => points.MaxBy(point => point.F1) ?? At(1);

    /// <summary>What a given threshold takes.</summary>
    public CurvePoint At(double threshold) => (points.FindLast(point => point.Threshold >= threshold) ?? none) with { Threshold = threshold };

    /// <summary>The highest recall at any threshold with at least this precision; 0 when no threshold has it.</summary>
    public double RecallAt(double precision) => points.Where(point => point.Precision >= precision).Max(point => point.Recall) ?? 0;
}
