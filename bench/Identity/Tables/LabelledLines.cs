namespace Bench.Identity.Tables;

/// <summary>The answer of the API.</summary>
/// <param name="Items">The pairs.</param>
internal sealed record LabelledLines(IReadOnlyList<LabelledLine> Items);
