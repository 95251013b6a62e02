using AlertPipeline.Digests;

namespace AlertPipeline.Tests.Digests;

public sealed class TrendRuleTests
{
    private const int Lives = 20_000;

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(40)]
    [InlineData(120)]
    public void Where_only_chance_is_at_work_hardly_a_month_is_called_more_or_less_than_usual(double monthly)
    {
        var random = new Random(2026);
        var trends = Enumerable.Range(0, Lives)
            .Select(_ => TrendRule.Of(Month(monthly, random), [.. Enumerable.Range(0, 4).Select(_ => Month(monthly, random))], share: 0.2)).ToLookup(trend => trend);

        Assert.InRange((double)trends[DigestTrend.MoreThanUsual].Count() / Lives, 0, TrendRule.MostByChance);
        Assert.InRange((double)trends[DigestTrend.LessThanUsual].Count() / Lives, 0, TrendRule.MostByChance);
    }

    [Fact]
    public void A_short_month_is_judged_by_its_days() =>
        Assert.NotEqual(TrendRule.Of(Fives.Of(100), [Fives.Of(130)], share: 0.35), TrendRule.Of(Fives.Of(100), [Fives.Of(130)], share: 0.5));

    // A Poisson number: how many intervals of a steady stream fit in a month.
    private static Fives Month(double mean, Random random)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-mean))
        {
            (count, product) = (count + 1, product * random.NextDouble());
        }

        return Fives.Of(count);
    }
}
