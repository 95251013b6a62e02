namespace AlertPipeline.Reports;

/// <summary>What a partner tells us with one message.</summary>
public enum ReportKind
{
    /// <summary>A child is missing.</summary>
    Missing,
}
