namespace AlertPipeline.Clusters;

/// <summary>Looks whether a new piece makes a picture together with others.</summary>
public static class ClusterRules
{
    /// <summary>What people should be told. Pieces may come in any order, and late.</summary>
    /// <param name="piece">The new piece.</param>
    /// <param name="others">The pieces that share a key or a counted ground with it; more change nothing.</param>
    /// <param name="usual">What is usual for a counted ground, in the time before the window of its rule.</param>
    /// <param name="options">The thresholds.</param>
    public static IReadOnlyList<Notice> Of(Piece piece, IEnumerable<Piece> others, Func<CountedGround, UsualLevel> usual, ClusterOptions options)
    {
        var all = others.Where(other => other.Id != piece.Id).Append(piece).ToList();
        return [.. CountedGround.Of(piece).Select(counted => Counted(counted, piece, all, usual, options)).Concat(SharedClues.Of(piece, all, options)).OfType<Notice>()];
    }

    private static Notice? Counted(CountedGround counted, Piece piece, List<Piece> all, Func<CountedGround, UsualLevel> usual, ClusterOptions options)
    {
        var threshold = options.For(counted.Rule);
        var found = new Notice
        {
            Rule = counted.Rule,
            Ground = counted.Ground,
            Pieces = PieceWindow.Fullest(piece, [.. all.Where(counted.Holds)], counted.Rule, threshold.Within),
            Threshold = threshold,
        };
        return found.Count < threshold.Pieces ? null : Above(found, usual(counted), options);
    }

    private static Notice? Above(Notice found, UsualLevel usual, ClusterOptions options) =>
        found.Count >= AlarmLevel.Of(found.Threshold, usual, options.MostFalsePerQuarter) ? found with { Usual = usual } : null;
}
