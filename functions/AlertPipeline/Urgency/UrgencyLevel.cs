namespace AlertPipeline.Urgency;

/// <summary>How soon somebody has to look for the child. It is advice; the police decide. There is no "low".</summary>
public enum UrgencyLevel
{
    /// <summary>Everything that no rule raises.</summary>
    Standard,

    /// <summary>Within the hour.</summary>
    High,

    /// <summary>At once.</summary>
    Urgent,
}
