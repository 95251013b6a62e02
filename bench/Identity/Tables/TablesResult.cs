using AlertPipeline.Identity.Weights;

namespace Bench.Identity.Tables;

/// <summary>Two tables, measured on the same pairs.</summary>
/// <param name="One">Pairs of one child.</param>
/// <param name="Two">Pairs of two children.</param>
/// <param name="Shipped">The shipped table.</param>
/// <param name="Other">The other table; absent when none was given.</param>
/// <param name="Changed">The pairs of which they make something else; absent with one table.</param>
internal sealed record TablesResult(int One, int Two, TableFigures Shipped, TableFigures? Other, int? Changed)
{
    /// <summary>Measures.</summary>
    public static TablesResult Of(IReadOnlyList<LabelledLine> pairs, EvidenceTable shipped, EvidenceTable? other) => new(
        pairs.Count(pair => pair.IsOne),
        pairs.Count(pair => !pair.IsOne),
        TableFigures.Of(pairs, shipped),
        other is null ? null : TableFigures.Of(pairs, other),
        other is null ? null : pairs.Count(pair => pair.By(shipped).Likeness != pair.By(other).Likeness));
}
