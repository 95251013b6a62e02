using AlertPipeline.Identity;

namespace AlertPipeline.Labels;

/// <summary>A comparison, rounded until it no longer tells one name from another: exact rarities of the names of a child come close to a fingerprint of it.</summary>
internal static class CoarseExplanation
{
    private const double RaritySteps = 2;
    private const double BitSteps = 0.5;
    private const int ProbabilityDigits = 2;

    /// <summary>Without names, rarities in steps of two bits, bits in steps of a half, the probability in hundredths.</summary>
    public static MatchExplanation Of(MatchExplanation exact) => exact with
    {
        Match = exact.Match with { Probability = Math.Round(exact.Match.Probability, ProbabilityDigits) },
        Evidence = [.. exact.Evidence.Select(line => line with { Bits = Round(line.Bits, BitSteps), Rarity = Round(line.Rarity, RaritySteps) })],
        Names = null,
    };

    private static double Round(double value, double steps) => Math.Round(value / steps) * steps;
}
