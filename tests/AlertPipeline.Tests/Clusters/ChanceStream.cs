using AlertPipeline.Clusters;
using NodaTime;

namespace AlertPipeline.Tests.Clusters;

/// <summary>Occasions that come by chance at a steady rate, one child each or, in groups, up to three. All moments are in days.</summary>
/// <param name="random">The source of chance.</param>
/// <param name="perDay">How many occasions there are a day.</param>
/// <param name="inGroups">Whether children leave in groups.</param>
internal sealed class ChanceStream(Random random, double perDay, bool inGroups)
{
    private const int Quarter = 91;
    private const int HalfYear = 182;
    private const int Within = 7;

    /// <summary>How often in a quarter there are so many within a week that people are told, from what was usual in the half year before.</summary>
    public double FalsePerQuarter(int quarters, Func<UsualLevel, int> level)
    {
        var occasions = Occasions(HalfYear + Within + (quarters * Quarter)).ToList();
        var (week, before) = (new Queue<(double At, int Together)>(), new Queue<(double At, int Together)>());
        var told = 0;
        foreach (var occasion in occasions)
        {
            week.Enqueue(occasion);
            Move(week, occasion.At - Within, before.Enqueue);
            Move(before, occasion.At - Within - HalfYear, _ => { });
            var usual = new UsualLevel([.. before.Select(earlier => earlier.Together)], Duration.FromDays(HalfYear));
            told += occasion.At > HalfYear + Within && week.Sum(one => one.Together) >= level(usual) ? 1 : 0;
        }

        return (double)told / quarters;
    }

    private static void Move(Queue<(double At, int Together)> from, double until, Action<(double At, int Together)> to)
    {
        while (from.TryPeek(out var oldest) && oldest.At <= until)
        {
            to(from.Dequeue());
        }
    }

    private IEnumerable<(double At, int Together)> Occasions(double until)
    {
        for (var at = Wait(); at < until; at += Wait())
        {
            yield return (at, inGroups ? GroupOf(random.Next(100)) : 1);
        }
    }

    private double Wait() => -Math.Log(1 - random.NextDouble()) / perDay;

    private static int GroupOf(int percent) => percent switch { < 83 => 1, < 96 => 2, _ => 3 };
}
