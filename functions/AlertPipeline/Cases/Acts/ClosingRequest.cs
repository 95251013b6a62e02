namespace AlertPipeline.Cases.Acts;

/// <summary>A wish to close a case.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ClosedBy">The name of the person who says so.</param>
/// <param name="Confirmed">What that person made sure of.</param>
/// <param name="Authority">Which authority confirmed where the child is; null when none did.</param>
public sealed record ClosingRequest(ClosingReason Reason, string ClosedBy, Confirmed Confirmed, string? Authority = null);
