namespace Bench.Identity;

/// <summary>The groups that are served worst, each by one figure. Groups with few matches are left out: one report more or less would decide.</summary>
/// <param name="BlockingRecall">The lowest share of matches that was compared.</param>
/// <param name="RecallAtP99">The lowest recall of pairs at a precision of 0.99.</param>
/// <param name="AutoPrecision">The lowest share of right links.</param>
/// <param name="AutoRecall">The lowest share of repeats that were linked at once.</param>
/// <param name="MissedShare">The highest share of repeats that nobody would find.</param>
internal sealed record WorstGroups(GroupFigure? BlockingRecall, GroupFigure? RecallAtP99, GroupFigure? AutoPrecision, GroupFigure? AutoRecall, GroupFigure? MissedShare)
{
    /// <summary>So many matches make a group count.</summary>
    public const int LeastMatches = 100;

    /// <summary>The worst of some groups.</summary>
    public static WorstGroups Of(IReadOnlyDictionary<string, MatchFigures> groups)
    {
        var counted = groups.Where(group => group.Value.Matches >= LeastMatches).ToList();
        return new WorstGroups(
            Lowest(group => group.BlockingRecall), Lowest(group => group.RecallAtP99), Lowest(group => group.AutoPrecision), Lowest(group => group.AutoRecall), Highest(group => group.MissedShare));

        GroupFigure? Lowest(Func<MatchFigures, double?> figure) => Figures(figure).MinBy(found => found.Value);

        GroupFigure? Highest(Func<MatchFigures, double?> figure) => Figures(figure).MaxBy(found => found.Value);

        IEnumerable<GroupFigure> Figures(Func<MatchFigures, double?> figure) =>
            counted.Where(group => figure(group.Value) is not null).Select(group => new GroupFigure(group.Key, figure(group.Value)!.Value));
    }
}
