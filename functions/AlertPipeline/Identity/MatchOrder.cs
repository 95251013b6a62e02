namespace AlertPipeline.Identity;

/// <summary>Orders matches by how much they speak for one child.</summary>
public static class MatchOrder
{
    /// <summary>What follows from them first: a high probability from place and time alone comes after a lower one that something of the child supports.</summary>
    public static IComparer<Match> ByStrength { get; } =
        Comparer<Match>.Create((one, other) => (one.Likeness, one.Probability).CompareTo((other.Likeness, other.Probability)));
}
