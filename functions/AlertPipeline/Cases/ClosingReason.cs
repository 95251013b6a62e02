namespace AlertPipeline.Cases;

/// <summary>Why a person closes a case.</summary>
public enum ClosingReason
{
    /// <summary>The child was never missing: the reporter took the report back.</summary>
    ReportedInError,
}
