using System.Globalization;

namespace Bench.Crashes.Points;

/// <summary>Chooses the points at which the app is killed.</summary>
internal static class PointChoice
{
    /// <summary>Every point.</summary>
    public const string All = "all";

    /// <summary>The points that are named; null when it has to be looked for them first.</summary>
    public static IReadOnlyList<CrashPoint>? Named(IReadOnlyList<string> asked) =>
        asked is ["0"] ? [] : asked.Select(CrashPoint.Read).ToArray() is var read && Array.TrueForAll(read, point => point is not null) ? [.. read.OfType<CrashPoint>()] : null;

    /// <summary>All that were seen or so many of them, in their order; each at an occurrence of the first half of the run, so that it comes again.</summary>
    public static IReadOnlyList<CrashPoint> Of(IReadOnlyList<string> asked, IReadOnlyList<CrashPoint> seen, Random random)
    {
        var most = asked is [All] ? seen.Count : int.Parse(asked[0], CultureInfo.InvariantCulture);
        var chosen = Enumerable.Range(0, seen.Count).OrderBy(_ => random.Next()).Take(most).Order().Select(index => seen[index]);
        return [.. chosen.Select(point => point with { Occurrence = 1 + random.Next((point.Occurrence + 1) / 2) })];
    }
}
