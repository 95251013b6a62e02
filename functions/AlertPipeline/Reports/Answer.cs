namespace AlertPipeline.Reports;

/// <summary>An answer to a yes-or-no question. <see cref="Unknown"/> is a full answer and never counts as no.</summary>
public enum Answer
{
    /// <summary>Nobody knows, or nobody asked.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}
