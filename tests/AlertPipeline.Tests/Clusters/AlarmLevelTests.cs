using AlertPipeline.Clusters;
using static AlertPipeline.Tests.Clusters.SomePieces;

namespace AlertPipeline.Tests.Clusters;

public sealed class AlarmLevelTests
{
    private static readonly ClusterOptions Options = new();

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 3)]
    [InlineData(26, 6)]
    [InlineData(90, 11)]
    [InlineData(260, 22)]
    public void A_busier_place_needs_more_disappearances(int inHalfAYear, int level) => Assert.Equal(level, Level(Usual(inHalfAYear)));

    [Theory]
    [InlineData(30, 1, 6)]
    [InlineData(15, 2, 7)]
    [InlineData(10, 3, 10)]
    public void Where_children_leave_in_groups_as_many_children_need_more(int occasions, int together, int level) => Assert.Equal(level, Level(Usual(occasions, together)));

    [Fact]
    public void The_level_never_falls_as_a_place_gets_busier() =>
        Assert.All(Enumerable.Range(0, 500), count => Assert.True(Level(Usual(count)) <= Level(Usual(count + 1))));

    [Fact]
    public void The_level_is_the_lowest_that_is_quiet_enough() => Assert.All(Enumerable.Range(0, 500), count =>
    {
        var usual = Usual(count);
        Assert.True(AlarmLevel.FalsePerQuarter(Level(usual), Options.Disappearances.Within, usual) <= Options.MostFalsePerQuarter);
        Assert.True(Level(usual) == 3 || AlarmLevel.FalsePerQuarter(Level(usual) - 1, Options.Disappearances.Within, usual) > Options.MostFalsePerQuarter);
    });

    // What is usual is known from half a year only, and groups vary more: a third more than stated at a very busy place.
    [Theory]
    [InlineData(0.1, false, 1.15)]
    [InlineData(0.3, false, 1.15)]
    [InlineData(1, false, 1.15)]
    [InlineData(3.5, false, 1.15)]
    [InlineData(10, false, 1.15)]
    [InlineData(0.3, true, 1.15)]
    [InlineData(1, true, 1.15)]
    [InlineData(3.5, true, 1.15)]
    [InlineData(10, true, 1.4)]
    public void Chance_alone_gives_no_more_false_notices_than_stated(double occasionsPerWeek, bool inGroups, double slack)
    {
        var stream = new ChanceStream(new Random(2026), occasionsPerWeek / 7, inGroups);

        Assert.InRange(stream.FalsePerQuarter(quarters: 800, Level), 0, Options.MostFalsePerQuarter * slack);
    }

    [Fact]
    public void A_level_so_high_that_its_chance_is_no_number_any_more_is_found() => Assert.InRange(Level(Usual(30_000)), 1200, 1400);

    private static int Level(UsualLevel usual) => AlarmLevel.Of(Options.Disappearances, usual, Options.MostFalsePerQuarter);
}
