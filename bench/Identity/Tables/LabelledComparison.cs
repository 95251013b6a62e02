using AlertPipeline.Identity;

namespace Bench.Identity.Tables;

/// <summary>How two reports compared.</summary>
/// <param name="Groups">The kinds of evidence.</param>
/// <param name="Vetoes">What forbids a link.</param>
/// <param name="Evidence">How each field compared.</param>
internal sealed record LabelledComparison(IReadOnlyList<EvidenceGroups> Groups, IReadOnlyList<Vetoes> Vetoes, IReadOnlyList<Evidence> Evidence);
