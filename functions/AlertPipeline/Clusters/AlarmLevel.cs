using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>
/// From how many pieces on a place is above its usual level. Pieces that come by chance, at a steady rate, are a Poisson process. Then the pieces
/// that find at least n - 1 others in the time before them number, in a quarter, (expected in a quarter) x P(at least n - 1 in that time), by Mecke's formula.
/// That is at least the number of false notices, and the level is the smallest n for which it is small enough.
/// </summary>
public static class AlarmLevel
{
    private static readonly Duration Quarter = Duration.FromDays(91);

    /// <summary>The number of pieces.</summary>
    /// <param name="threshold">How many there must be in any case, and within which time.</param>
    /// <param name="usual">What the place is used to.</param>
    /// <param name="mostFalsePerQuarter">How many false notices are accepted in a quarter; positive.</param>
    public static int Of(ClusterThreshold threshold, UsualLevel usual, double mostFalsePerQuarter)
    {
        var level = threshold.Pieces;
        while (FalsePerQuarter(level, threshold.Within, usual) > mostFalsePerQuarter)
        {
            level++;
        }

        return level;
    }

    /// <summary>How many false notices to expect in a quarter at most, if people were told from so many pieces on.</summary>
    public static double FalsePerQuarter(int level, Duration within, UsualLevel usual) => usual.Expected(Quarter) * AtLeast(level - 1, usual.Expected(within));

    private static double AtLeast(int count, double expected)
    {
        var (below, logarithm) = (0.0, -expected);
        for (var number = 1; number <= count; number++)
        {
            below += Math.Exp(logarithm);
            logarithm += Math.Log(expected / number);
        }

        return Math.Max(0, 1 - below);
    }
}
