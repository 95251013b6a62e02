using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>
/// From how many pieces on a place is above its usual level. Occasions that come by chance, at a steady rate, are a Poisson process, and each brings as many
/// pieces as one of the occasions before: children leave in groups. Then the occasions that make n together with what was in the time before them number, in a
/// quarter, (expected in a quarter) x P(at least n less its own in that time), by Mecke's formula. That is at least the number of false notices, and the level is
/// the smallest n for which it is small enough.
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
        var (level, together) = (threshold.Pieces, new PiecesTogether(usual, threshold.Within));
        while (FalsePerQuarter(level, threshold.Within, together) > mostFalsePerQuarter)
        {
            level++;
        }

        return level;
    }

    /// <summary>How many false notices to expect in a quarter at most, if people were told from so many pieces on.</summary>
    public static double FalsePerQuarter(int level, Duration within, UsualLevel usual) => FalsePerQuarter(level, within, new PiecesTogether(usual, within));

    private static double FalsePerQuarter(int level, Duration within, PiecesTogether together) =>
        together.Expected.Sum(size => size.Value * together.AtLeast(level - size.Key)) * (Quarter / within);
}
