using NodaTime;

namespace AlertPipeline.Digests;

/// <summary>
/// How many there were of something. What is usual and the trend follow from the steps of the single months alone, so that they tell nothing that the digests of
/// those months do not tell.
/// </summary>
/// <param name="Month">How many there were in the month.</param>
/// <param name="Usual">The mean of the months before, at most two beside the true one; null when there are none.</param>
/// <param name="Trend">How the month compares with them.</param>
public sealed record DigestNumbers(Fives Month, Fives? Usual, DigestTrend Trend)
{
    /// <summary>The numbers of something that can be counted in each month.</summary>
    internal static DigestNumbers Of(DigestPeriod period, Func<YearMonth, int> count)
    {
        var (month, before) = (Fives.Of(count(period.Month)), period.Before.Select(count).Select(Fives.Of).ToList());
        var usual = before.Count == 0 ? null : Fives.Of(before.Sum(earlier => earlier.Middle) / before.Count);
        return new DigestNumbers(month, usual, month.IsShown && usual is { IsShown: true } ? TrendRule.Of(month, before, period.Share) : DigestTrend.TooLittleToSay);
    }
}
