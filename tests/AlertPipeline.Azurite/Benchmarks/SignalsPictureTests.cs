using System.Globalization;
using System.Xml.Linq;
using AlertPipeline.Clusters;
using Bench.Signals;

namespace AlertPipeline.Azurite.Benchmarks;

public sealed class SignalsPictureTests
{
    private static readonly SignalsResult Result = new()
    {
        Optimized = true,
        Seed = 2026,
        Lives = 1,
        Locations = 61,
        Pieces = 900,
        Networks = 16,
        FoundShare = 0.5,
        MedianHoursAfterThird = 0,
        MedianDays = 12,
        FalsePerLocationAndQuarter = 0.1,
        WorstLocationFalsePerQuarter = 3,
        WorstLocation = "centre-1",
        Kinds = [],
        Sizes = [new SizeFigures("centre", 3, new Dictionary<ClusterRule, double> { [ClusterRule.Route] = 0.5 }), new SizeFigures("small", 0, new Dictionary<ClusterRule, double>())],
        Rules = [new RuleFigures(ClusterRule.Route, 4, 7.2, 0.1), new RuleFigures(ClusterRule.SharedClue, 0, null, 0)],
        Seconds = 1,
    };

    private static readonly XElement Picture = XElement.Parse(SignalsPicture.Of(Result));

    [Fact]
    public void Each_rule_and_all_together_have_a_line_with_their_figures() => Assert.Equal(
        ["route", "25 %", "7", "0.50", "0.00", "shared clue", "0 %", "-", "0.00", "0.00", "all rules", "50 %", "12", "3.00", "0.00"],
        Texts().SkipWhile(text => text != "route").SkipLast(1));

    [Fact]
    public void A_bar_is_as_long_as_its_figure() => Assert.Equal([30, 0, 60], Widths("found"));

    [Fact]
    public void What_is_far_too_much_is_drawn_no_longer_than_there_is_room() => Assert.All(Widths("false"), width => Assert.InRange(width, 0, 56));

    private static IEnumerable<string> Texts() => Picture.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value);

    private static IEnumerable<double> Widths(string kind) => Picture.Descendants().Where(element => (string?)element.Attribute("class") == kind)
        .Select(element => double.Parse(element.Attribute("width")!.Value, CultureInfo.InvariantCulture));
}
