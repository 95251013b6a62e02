namespace AlertPipeline.Reports;

/// <summary>Where a report stands.</summary>
public enum ReportStatus
{
    /// <summary>Stored for good; it will be processed.</summary>
    Received,

    /// <summary>It is in a case.</summary>
    Processed,

    /// <summary>It could not be processed; people were told and look at it by hand.</summary>
    Failed,
}
