using AlertPipeline.Identity.Weights;

namespace AlertPipeline.Identity;

/// <summary>
/// Compares what two reports say of a child, field by field. It errs to the safe side: a wrong link can hide a child, a missed one costs a person minutes.
/// Nationality, ethnicity, language, religion and status are not among the facts, and names are compared in the same way whoever bears them.
/// </summary>
public static class IdentityComparison
{
    /// <summary>Compares two reports by the table in force; the order does not matter.</summary>
    public static Match Compare(IdentityFacts one, IdentityFacts other) => Levels.Of(one, other).ToMatch(EvidenceTable.Shipped);

    /// <summary>Says how two reports compare, field by field.</summary>
    public static MatchExplanation Explain(IdentityFacts one, IdentityFacts other)
    {
        var levels = Levels.Of(one, other);
        return new MatchExplanation(levels.ToMatch(EvidenceTable.Shipped), levels.ToEvidence(EvidenceTable.Shipped), EvidenceTable.Shipped.Version);
    }
}
