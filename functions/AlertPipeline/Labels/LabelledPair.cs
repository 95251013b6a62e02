using AlertPipeline.Cases.Corrections;
using AlertPipeline.Identity;
using NodaTime;

namespace AlertPipeline.Labels;

/// <summary>
/// How two reports compared about which a person decided: what a next version of the evidence table is measured against. It holds how fields
/// compared and roughly how rare a name is, and no name, number or date of a child.
/// </summary>
/// <param name="Id">Derived from the two reports: a later decision about them replaces an earlier one.</param>
/// <param name="Label">What the person said.</param>
/// <param name="Act">By what the person said so.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Explanation">How the reports compared then, rounded.</param>
public sealed record LabelledPair(string Id, PairLabel Label, CorrectionKind Act, Instant DecidedAt, MatchExplanation Explanation);
