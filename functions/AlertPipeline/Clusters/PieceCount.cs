using NodaTime;

namespace AlertPipeline.Clusters;

/// <summary>
/// Counts pieces. Pieces of one case count once, and so do signals without a case that come from one place within a day: two people who saw the same pick-up
/// are one.
/// </summary>
public static class PieceCount
{
    private static readonly Duration OneOccasion = Duration.FromHours(24);

    /// <summary>How many there are.</summary>
    public static int Of(IEnumerable<Piece> pieces)
    {
        var byCase = pieces.ToLookup(piece => piece.CaseId);
        return byCase.Count(known => known.Key is not null) + byCase[null].GroupBy(piece => piece.Place).Sum(Occasions);
    }

    private static int Occasions(IEnumerable<Piece> signals)
    {
        var (count, until) = (0, Instant.MinValue);
        foreach (var at in signals.Select(signal => signal.At).Order())
        {
            (count, until) = at < until ? (count, until) : (count + 1, at + OneOccasion);
        }

        return count;
    }
}
