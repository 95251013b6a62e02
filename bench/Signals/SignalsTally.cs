using AlertPipeline.Clusters;
using Bench.Hosting;
using NodaTime;

namespace Bench.Signals;

/// <summary>Adds lives up.</summary>
internal sealed class SignalsTally
{
    private static readonly double Quarters = SignalsLife.Length / Duration.FromDays(91);
    private readonly List<FoundNetwork> networks = [];
    private readonly List<FalseNotice> notices = [];
    private readonly Dictionary<string, int> sizes = [];
    private int lives;
    private int pieces;

    public void Add(SignalsRun run)
    {
        networks.AddRange(run.Play());
        notices.AddRange(run.False);
        (lives, pieces) = (lives + 1, pieces + run.Pieces);
        foreach (var place in run.Locations)
        {
            sizes[place.Size] = sizes.GetValueOrDefault(place.Size) + 1;
        }
    }

    public SignalsResult Result(int seed, TimeSpan elapsed)
    {
        var worst = notices.CountBy(notice => notice.Location.Place).DefaultIfEmpty(new("", 0)).MaxBy(place => place.Value);
        return new SignalsResult
        {
            Optimized = Build.IsOptimized,
            Seed = seed,
            Lives = lives,
            Locations = sizes.Values.Sum() / lives,
            Pieces = pieces,
            Networks = networks.Count,
            FoundShare = FoundShare(networks),
            MedianHoursAfterThird = Percentiles.Of(networks.Where(IsFound).Select(one => Math.Max(0, (one.NoticeAt.Values.Min() - one.ThirdKnownAt).TotalHours))).P50,
            MedianDays = Median(networks.Where(IsFound).Select(one => one.NoticeAt.Values.Min() - one.FirstKnownAt)),
            FalsePerLocationAndQuarter = Math.Round(notices.Count / (Quarters * sizes.Values.Sum()), 4),
            WorstLocationFalsePerQuarter = Math.Round(worst.Value / (Quarters * lives), 3),
            WorstLocation = worst.Key,
            Kinds = [.. networks.GroupBy(one => one.Network.Kind).OrderBy(kind => kind.Key).Select(kind => new KindFigures(kind.Key, kind.Count(), FoundShare([.. kind])))],
            Sizes = [.. sizes.Select(size => OfSize(size.Key, size.Value))],
            Rules = [.. Enum.GetValues<ClusterRule>().Select(OfRule)],
            Seconds = Math.Round(elapsed.TotalSeconds, 1),
        };
    }

    private RuleFigures OfRule(ClusterRule rule)
    {
        var waits = networks.Where(one => one.NoticeAt.ContainsKey(rule)).Select(one => one.NoticeAt[rule] - one.FirstKnownAt).ToList();
        var perMonth = notices.Count(notice => notice.Rule == rule) / (Quarters * 3 * sizes.Values.Sum());
        return new(rule, waits.Count, Median(waits), Math.Round(perMonth, 5));
    }

    private static double? Median(IEnumerable<Duration> waits) =>
        waits.Select(wait => wait.TotalDays).ToList() is { Count: > 0 } days ? Percentiles.Of(days).P50 : null;

    private SizeFigures OfSize(string size, int places)
    {
        var ofSize = notices.Where(notice => notice.Location.Size == size).ToList();
        return new(size, PerQuarter(ofSize.Count), ofSize.CountBy(notice => notice.Rule).ToDictionary(rule => rule.Key, rule => PerQuarter(rule.Value)));

        double PerQuarter(int count) => Math.Round(count / (Quarters * places), 3);
    }

    private static bool IsFound(FoundNetwork one) => one.NoticeAt.Count > 0;

    private static double FoundShare(List<FoundNetwork> of) => Math.Round((double)of.Count(IsFound) / of.Count, 4);
}
