using AlertPipeline.Identity;

namespace Bench.Identity;

/// <summary>The one place where a pair of reports gets its score from the app's own comparison.</summary>
internal static class PairScore
{
    /// <summary>From this score on two reports are taken to be about one child, as shipped.</summary>
    public const double Shipped = 0.5;

    /// <summary>How probable it is, from 0 to 1, that both are about one child.</summary>
    public static double Of(IdentityFacts one, IdentityFacts other) => IdentityComparison.Compare(one, other).Probability;
}
