using AlertPipeline.Clusters;
using NodaTime;

namespace AlertPipeline.Tests.Clusters;

public sealed class AlarmLevelTests
{
    private static readonly ClusterOptions Options = new();
    private static readonly Duration HalfYear = Duration.FromDays(182);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 3)]
    [InlineData(26, 6)]
    [InlineData(90, 12)]
    [InlineData(260, 23)]
    public void A_busier_place_needs_more_disappearances(int inHalfAYear, int level) => Assert.Equal(level, Level(inHalfAYear));

    [Fact]
    public void The_level_never_falls_as_a_place_gets_busier() => Assert.All(Enumerable.Range(0, 500), count => Assert.True(Level(count) <= Level(count + 1)));

    [Fact]
    public void The_level_is_the_lowest_that_is_quiet_enough() => Assert.All(Enumerable.Range(0, 500), count =>
    {
        var usual = new UsualLevel(count, HalfYear);
        Assert.True(AlarmLevel.FalsePerQuarter(Level(count), Options.Disappearances.Within, usual) <= Options.MostFalsePerQuarter);
        Assert.True(Level(count) == 3 || AlarmLevel.FalsePerQuarter(Level(count) - 1, Options.Disappearances.Within, usual) > Options.MostFalsePerQuarter);
    });

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(3.5)]
    [InlineData(10)]
    public void Chance_alone_gives_no_more_false_notices_than_stated(double perWeek)
    {
        var random = new Random(2026);
        var quarters = 800;
        var moments = Chance(random, perWeek / 7, 182 + 7 + (quarters * 91));

        var notices = moments.Where((_, at) => moments[at] > 182 + 7 && IsToldOf(moments, at)).Count();

        Assert.InRange((double)notices / quarters, 0, Options.MostFalsePerQuarter * 1.15);
    }

    [Fact]
    public void A_level_so_high_that_its_chance_is_no_number_any_more_is_found() => Assert.InRange(Level(30_000), 1200, 1400);

    private static int Level(int inHalfAYear) => AlarmLevel.Of(Options.Disappearances, new UsualLevel(inHalfAYear, HalfYear), Options.MostFalsePerQuarter);

    // The moments, in days, at which something happens by chance.
    private static List<double> Chance(Random random, double perDay, double until)
    {
        List<double> moments = [];
        for (var at = Wait(random, perDay); at < until; at += Wait(random, perDay))
        {
            moments.Add(at);
        }

        return moments;
    }

    private static double Wait(Random random, double perDay) => -Math.Log(1 - random.NextDouble()) / perDay;

    private static bool IsToldOf(List<double> moments, int at)
    {
        var (within, before) = (Between(moments, moments[at] - 7, moments[at]), Between(moments, moments[at] - 7 - 182, moments[at] - 7));
        return within >= Level(before);
    }

    private static int Between(List<double> moments, double from, double until) => UpTo(moments, until) - UpTo(moments, from);

    private static int UpTo(List<double> moments, double at) => moments.BinarySearch(at) is var found && found >= 0 ? found + 1 : ~found;
}
