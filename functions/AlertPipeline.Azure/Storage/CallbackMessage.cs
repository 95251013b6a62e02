namespace AlertPipeline.Storage;

/// <summary>Look whether the partner is still to be told that this report changed.</summary>
/// <param name="ReportId">The report.</param>
public sealed record CallbackMessage(string ReportId);
