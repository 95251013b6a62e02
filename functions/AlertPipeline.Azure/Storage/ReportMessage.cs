namespace AlertPipeline.Storage;

/// <summary>Look at this report.</summary>
/// <param name="ReportId">The report.</param>
public sealed record ReportMessage(string ReportId);
