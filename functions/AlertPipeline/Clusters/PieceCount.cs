using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>
/// Counts pieces as a rule does. Pieces of one case count once, and so do signals without a case that come from one place within a day: two people who saw the
/// same pick-up are one. On a route all that is within a day counts once: children who leave one bus together are no route.
/// </summary>
public static class PieceCount
{
    private static readonly Duration OneOccasion = Duration.FromHours(24);

    /// <summary>How many there are.</summary>
    public static int Of(ClusterRule rule, IEnumerable<Piece> pieces) =>
        rule == ClusterRule.Route ? Occasions(pieces.OrderBy(piece => piece.At).DistinctBy(piece => piece.CaseId ?? piece.Id)) : Of(pieces);

    /// <summary>How many there are where no route is counted.</summary>
    public static int Of(IEnumerable<Piece> pieces)
    {
        var byCase = pieces.ToLookup(piece => piece.CaseId);
        return byCase.Count(known => known.Key is not null) + byCase[null].GroupBy(piece => piece.Place).Sum(Occasions);
    }

    private static int Occasions(IEnumerable<Piece> pieces)
    {
        var (count, until) = (0, Instant.MinValue);
        foreach (var at in pieces.Select(piece => piece.At).Order())
        {
            (count, until) = at < until ? (count, until) : (count + 1, at + OneOccasion);
        }

        return count;
    }
}
