namespace Bench.Identity;

/// <summary>What taking every pair from a score on for one child gives.</summary>
/// <param name="Threshold">The lowest score that is taken.</param>
/// <param name="Taken">How many pairs are taken.</param>
/// <param name="Right">How many of those really are about one child.</param>
/// <param name="Matches">How many pairs about one child there are in all, those that were never compared included.</param>
internal sealed record CurvePoint(double Threshold, int Taken, int Right, int Matches)
{
    /// <summary>The share of the taken pairs that is right; null when none is taken.</summary>
    public double? Precision => Ratio.Of(Right, Taken);

    /// <summary>The share of all matches that is taken; null when there are none.</summary>
    public double? Recall => Ratio.Of(Right, Matches);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double? F1 => Ratio.Of(2 * Right, Taken + Matches);
}
