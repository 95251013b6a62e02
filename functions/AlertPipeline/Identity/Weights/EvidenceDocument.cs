namespace AlertPipeline.Identity.Weights;

/// <summary>The evidence table as it is written in a file.</summary>
/// <param name="Version">The version.</param>
/// <param name="Prior">The bits to start with.</param>
/// <param name="Trust">How far the sum is trusted, from 0 to 1.</param>
/// <param name="Rows">The lines.</param>
internal sealed record EvidenceDocument(string Version, double Prior, double Trust, IReadOnlyList<EvidenceRow> Rows);
