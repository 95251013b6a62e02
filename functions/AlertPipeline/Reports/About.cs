namespace AlertPipeline.Reports;

/// <summary>The earlier report of the same partner that a message is about; one of the two names is enough.</summary>
/// <param name="ReportId">The id from its receipt.</param>
/// <param name="PartnerReference">The partner's own name for it.</param>
public sealed record About(string? ReportId, string? PartnerReference);
