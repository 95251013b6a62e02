using AlertPipeline.Cases.Corrections;
using AlertPipeline.Functions.Reviews;
using AlertPipeline.Labels;
using NodaTime;

namespace AlertPipeline.Functions.Labels;

/// <summary>How a pair of reports compared about which a person decided.</summary>
/// <param name="Id">The id; the same two reports have the same one.</param>
/// <param name="Label">What the person said.</param>
/// <param name="Act">By what the person said so.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Comparison">How the reports compared then.</param>
public sealed record LabelledPairView(string Id, PairLabel Label, CorrectionKind Act, Instant DecidedAt, ComparisonView Comparison)
{
    /// <summary>The view of a pair.</summary>
    public static LabelledPairView Of(LabelledPair pair) => new(pair.Id, pair.Label, pair.Act, pair.DecidedAt, ComparisonView.Of(pair.Explanation));
}
