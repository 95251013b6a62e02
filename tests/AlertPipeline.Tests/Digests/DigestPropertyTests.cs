using System.Globalization;
using System.Text.RegularExpressions;
using AlertPipeline.Clusters;
using AlertPipeline.Digests;
using AlertPipeline.Reports;
using FsCheck;
using FsCheck.Fluent;
using static AlertPipeline.Tests.Digests.SomeDigests;

namespace AlertPipeline.Tests.Digests;

public sealed partial class DigestPropertyTests
{
    private const int Width = 5;

    // For each month the least of a step, and two numbers that lie in it.
    private static Gen<(int First, int Second)[]> Counts { get; } =
        (from step in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 5)))
         from first in Gen.Choose(0, Width - 1)
         from second in Gen.Choose(0, Width - 1)
         select ((step * Width) + first, (step * Width) + second)).ArrayOf(Months.Count);

    private static Gen<((int First, int Second)[] Missing, (int First, int Second)[] Seen, ConcernType Type)> Worlds { get; } =
        from missing in Counts
        from seen in Counts
        from type in Gen.Elements(Enum.GetValues<ConcernType>())
        select (missing, seen, type);

    [Fact]
    public void Two_worlds_that_differ_within_their_steps_alone_are_shown_as_one() => Always.Holds(Worlds, worlds => Assert.Equal(
        Shown(Of(World(worlds.Missing, worlds.Seen, worlds.Type, count => count.First))),
        Shown(Of(World(worlds.Missing, worlds.Seen, worlds.Type, count => count.Second)))));

    [Fact]
    public void Every_number_that_is_shown_is_the_edge_of_a_step() => Always.Holds(Worlds, worlds =>
    {
        var digest = Of(World(worlds.Missing, worlds.Seen, worlds.Type, count => count.First));
        var shown = Numbers(digest).ToList();
        Assert.All(shown, number => Assert.True(number.AtLeast is null or > 0 && (number.AtLeast ?? 0) % Width == 0));
        Assert.All(shown, number => Assert.Equal(number.AtLeast is { } least ? $"{least} t/m {least + Width - 1}" : "minder dan 5", number.Text));
        Assert.DoesNotContain(Count().Matches(Shown(digest)), match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) is > 0 and < Width);
    });

    [Fact]
    public void What_is_hidden_of_a_location_does_not_follow_from_its_region_and_the_other_locations() => Always.Holds(
        from shown in Gen.Choose(0, 30)
        from hidden in Gen.Choose(0, Width - 1)
        from elsewhere in Gen.Choose(0, 12)
        select (shown, hidden, elsewhere),
        world => Assert.Contains(
            from shown in Enumerable.Range(world.shown / Width * Width, Width)
            from hidden in Enumerable.Range(0, Width)
            from elsewhere in Enumerable.Range(0, world.elsewhere + 2)
            where Fives.Of(shown + hidden + elsewhere) == Fives.Of(world.shown + world.hidden + world.elsewhere)
            select hidden,
            hidden => hidden != world.hidden));

    private static IEnumerable<Piece> World((int, int)[] missing, (int, int)[] seen, ConcernType type, Func<(int First, int Second), int> choose) => Months.SelectMany((month, index) =>
        Disappearances(month, choose(missing[index])).Concat(Seen(month, choose(seen[index]), type)));

    private static IEnumerable<Fives> Numbers(Digest digest) =>
        digest.SignalsByType.Select(type => type.Numbers).Append(digest.Disappearances).Append(digest.Signals).SelectMany(numbers => new[] { numbers.Month, numbers.Usual! });

    // A number in a cell of the page, in a field of the CSV or in a member of the JSON; moments and months are of another form.
    [GeneratedRegex("(?:<td>|,|\":\"?)(?<number>[0-9]+)(?:</td>|,|\"|\\}| t/m)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Count();
}
