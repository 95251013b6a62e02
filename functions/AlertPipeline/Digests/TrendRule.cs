namespace AlertPipeline.Digests;

/// <summary>
/// Tells whether a month is more or less than chance explains. As for the alarm level, what comes by chance at a steady rate is a Poisson process. Then each of
/// the pieces of all months lies in this one with a probability that is its share of the days, whatever the rate is: their number in it is binomial. Of the numbers
/// only their steps are known, so each is taken as the one that says least.
/// </summary>
internal static class TrendRule
{
    /// <summary>So often at most, as a fraction, a month is called more than usual where only chance is at work; and so often less.</summary>
    public const double MostByChance = 0.01;

    /// <summary>The trend.</summary>
    /// <param name="month">The number of the month.</param>
    /// <param name="before">Those of the months before.</param>
    /// <param name="share">The part of all these days that lies in the month; more than 0 and less than 1.</param>
    public static DigestTrend Of(Fives month, IReadOnlyList<Fives> before, double share) =>
        AtLeast(month.Least, month.Least + before.Sum(earlier => earlier.Most), share) <= MostByChance ? DigestTrend.MoreThanUsual
        : AtMost(month.Most, month.Most + before.Sum(earlier => earlier.Least), share) <= MostByChance ? DigestTrend.LessThanUsual
        : DigestTrend.AsUsual;

    private static double AtLeast(int count, int all, double share) => 1 - AtMost(count - 1, all, share);

    private static double AtMost(int count, int all, double share)
    {
        var (sum, logarithm) = (0.0, all * Math.Log(1 - share));
        for (var number = 0; number <= count; number++)
        {
            sum += Math.Exp(logarithm);
            logarithm += Math.Log((all - number) / (number + 1.0) * share / (1 - share));
        }

        return sum;
    }
}
