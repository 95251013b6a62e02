namespace AlertPipeline.Reports;

/// <summary>How sure the reporter is of a time.</summary>
public enum Certainty
{
    /// <summary>The time is not known.</summary>
    Unknown,

    /// <summary>To the minute.</summary>
    Exact,

    /// <summary>Within an hour or two.</summary>
    Approximate,
}
