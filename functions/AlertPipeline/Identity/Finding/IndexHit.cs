namespace AlertPipeline.Identity.Finding;

/// <summary>A case that shares a value with a report.</summary>
/// <param name="CaseId">The case with which a report was filed; it may have been merged since.</param>
/// <param name="IsExact">Whether the value names one child or report.</param>
public sealed record IndexHit(string CaseId, bool IsExact)
{
    /// <summary>What that report says of the child; null when the row does not hold it or it cannot be read.</summary>
    public IdentityFacts? Facts { get; init; }
}
