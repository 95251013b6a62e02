namespace AlertPipeline.Cases;

/// <summary>A desk's wish to close a case.</summary>
/// <param name="Reason">Why.</param>
/// <param name="ClosedBy">The name of the person who says so.</param>
public sealed record ClosingRequest(ClosingReason Reason, string ClosedBy);
