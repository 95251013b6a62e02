using AlertPipeline.Audits;
using NodaTime;

namespace AlertPipeline.Functions.Audits;

/// <summary>What should have happened and did not.</summary>
/// <param name="LookedAt">The moment of which this is true.</param>
/// <param name="Findings">The findings, one of each kind at most; empty when all is well.</param>
public sealed record AuditView(Instant LookedAt, IReadOnlyList<AuditFinding> Findings);
