namespace AlertPipeline.Exercises;

/// <summary>How far a report that the app sent itself came.</summary>
public enum SyntheticVerdict
{
    /// <summary>To the end, in time.</summary>
    Arrived,

    /// <summary>It was not accepted.</summary>
    NotAccepted,

    /// <summary>It was accepted and is in no case.</summary>
    InNoCase,

    /// <summary>It is in a case, and nothing reached the probe.</summary>
    NotTold,

    /// <summary>To the end, too late.</summary>
    Late,
}
