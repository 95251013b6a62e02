using NodaTime;

namespace AlertPipeline.Audits;

/// <summary>Something that should not be.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many there are of it.</param>
/// <param name="Oldest">Since when the oldest has been so.</param>
public sealed record AuditFinding(AuditKind Kind, int Count, Instant Oldest);
