using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>
/// Counts pieces as a rule does. Pieces of one case count once, and so do signals without a case that come from one place within a day: two people who saw the
/// same pick-up are one. On a route all that is within a day counts once: children who leave one bus together are no route.
/// </summary>
public static class PieceCount
{
    private static readonly Duration OneOccasion = Duration.FromHours(24);
    private static readonly Duration Together = Duration.FromHours(6);

    /// <summary>How many there are.</summary>
    public static int Of(ClusterRule rule, IEnumerable<Piece> pieces) => Counted(rule, pieces).Count();

    /// <summary>How many there are together each time: within hours of the first of them.</summary>
    public static IReadOnlyList<int> Groups(ClusterRule rule, IEnumerable<Piece> pieces) => [.. Within(Together, Counted(rule, pieces)).Select(group => group.Count)];

    private static IEnumerable<Instant> Counted(ClusterRule rule, IEnumerable<Piece> pieces)
    {
        var byCase = pieces.ToLookup(piece => piece.CaseId);
        var moments = byCase.Where(known => known.Key is not null).Select(known => known.Min(piece => piece.At))
            .Concat(byCase[null].GroupBy(piece => piece.Place).SelectMany(signals => Occasions(signals.Select(signal => signal.At))));
        return rule == ClusterRule.Route ? Occasions(moments) : moments;
    }

    private static IEnumerable<Instant> Occasions(IEnumerable<Instant> moments) => Within(OneOccasion, moments).Select(occasion => occasion[0]);

    private static List<List<Instant>> Within(Duration time, IEnumerable<Instant> moments)
    {
        var groups = new List<List<Instant>>();
        foreach (var at in moments.Order())
        {
            if (groups is [.., var last] && at < last[0] + time)
            {
                last.Add(at);
            }
            else
            {
                groups.Add([at]);
            }
        }

        return groups;
    }
}
