namespace Bench.Identity;

/// <summary>What a run measured, and on what it ran.</summary>
internal sealed record MatchResult
{
    /// <summary>Whether this was a release build; times of another say little.</summary>
    public required bool Optimized { get; init; }

    /// <summary>How long all decisions took together.</summary>
    public required double Seconds { get; init; }

    /// <summary>How long one decision took, without storage and without hashing the match keys.</summary>
    public required Percentiles Milliseconds { get; init; }

    /// <summary>Full comparisons of two reports a second on one processor, from facts that were taken out of the reports before; 0 when no two met.</summary>
    public required double ComparisonsPerSecond { get; init; }

    /// <summary>Over all reports.</summary>
    public required MatchFigures Overall { get; init; }

    /// <summary>The same for each group, by what they are grouped by. A report, and its pairs with earlier ones, is in the group that it states itself.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, MatchFigures>> Groups { get; init; }

    /// <summary>For each way of grouping the group that is served worst: what counts is that one, not the average.</summary>
    public required IReadOnlyDictionary<string, WorstGroups> Worst { get; init; }

    /// <summary>The figures of each group of each way of grouping.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, MatchFigures>> ByGroup(IEnumerable<Trial> trials) =>
        trials.SelectMany(trial => trial.Subject.Groups.Select(group => (By: group.Key, Group: group.Value, Trial: trial)))
            .GroupBy(member => member.By)
            .ToDictionary(way => way.Key, IReadOnlyDictionary<string, MatchFigures> (way) => way
                .GroupBy(member => member.Group, member => member.Trial).OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => MatchFigures.Of([.. group])));
}
