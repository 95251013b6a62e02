namespace AlertPipeline.Escalation;

/// <summary>From when the delay of a step counts.</summary>
public enum StepBasis
{
    /// <summary>From the moment the report that opened the case, or raised its urgency, was accepted.</summary>
    Acceptance,

    /// <summary>From when the child was last seen; from acceptance when nobody knows.</summary>
    LastSeen,
}
