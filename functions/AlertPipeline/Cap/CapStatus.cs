namespace AlertPipeline.Cap;

/// <summary>Whether messages in the Common Alerting Protocol are to be acted on; the names are those of the protocol.</summary>
public enum CapStatus
{
    /// <summary>They are.</summary>
    Actual,

    /// <summary>By those who take part in an exercise only.</summary>
    Exercise,

    /// <summary>They are not: a technical test.</summary>
    Test,
}
