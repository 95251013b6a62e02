using NodaTime;

namespace AlertPipeline.Audits;

/// <summary>Something that an audit saw. Whether it should not be depends on how long it has been so.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Since">Since when.</param>
/// <param name="Count">How many there are of it; they are at most as old.</param>
public sealed record AuditObservation(AuditKind Kind, Instant Since, int Count = 1)
{
    /// <summary>The case in which a visit may mend it; null where no visit can.</summary>
    public string? CaseId { get; init; }
}
