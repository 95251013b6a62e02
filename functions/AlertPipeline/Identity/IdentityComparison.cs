using AlertPipeline.Identity.Weights;

namespace AlertPipeline.Identity;

/// <summary>
/// Compares what two reports say of a child, field by field. It errs to the safe side: a wrong link can hide a child, a missed one costs a person minutes.
/// Nationality, ethnicity, language, religion and status are not among the facts, and names are compared in the same way whoever bears them.
/// </summary>
public static class IdentityComparison
{
    /// <summary>Compares two reports by the table in force; the order does not matter.</summary>
    public static Match Compare(IdentityFacts one, IdentityFacts other) => Compare(one, other, EvidenceTable.Shipped);

    /// <summary>Compares two reports by another table, such as one that is to be measured.</summary>
    public static Match Compare(IdentityFacts one, IdentityFacts other, EvidenceTable table) =>
        one.Exercise == other.Exercise ? Levels.Of(one, other, table).ToMatch(table) : Match.None;

    /// <summary>Says how two reports compare by the table in force, field by field.</summary>
    public static MatchExplanation Explain(IdentityFacts one, IdentityFacts other)
    {
        var (table, levels) = (EvidenceTable.Shipped, Levels.Of(one, other, EvidenceTable.Shipped));
        return new MatchExplanation(levels.ToMatch(table), levels.ToEvidence(table), table.Version, levels.ToNames());
    }
}
