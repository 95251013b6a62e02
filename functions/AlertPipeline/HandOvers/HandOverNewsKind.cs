namespace AlertPipeline.HandOvers;

/// <summary>What a contact of the police is told of a case; in the Common Alerting Protocol 1.2 it is the type of the message.</summary>
public enum HandOverNewsKind
{
    /// <summary>It is offered (Alert).</summary>
    Offered,

    /// <summary>It is more urgent than before, or everything starts anew (Update).</summary>
    Renewed,

    /// <summary>It is closed (Cancel).</summary>
    Ended,
}
