using AlertPipeline.Identity.Names;

namespace AlertPipeline.Identity;

/// <summary>Two reports, compared field by field: the waterfall that a person reads.</summary>
/// <param name="Match">What it adds up to.</param>
/// <param name="Evidence">What each field says, in the order in which it is shown; fields of which one report says nothing are left out.</param>
/// <param name="Table">The version of the evidence table.</param>
/// <param name="Names">Which token of the names met which, in the order of the evidence; null when the names cannot be compared. It is personal data.</param>
public sealed record MatchExplanation(Match Match, IReadOnlyList<Evidence> Evidence, string Table, NameExplanation? Names);
