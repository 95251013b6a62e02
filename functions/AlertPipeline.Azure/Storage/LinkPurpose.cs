namespace AlertPipeline.Storage;

/// <summary>What a link lets its reader do.</summary>
public enum LinkPurpose
{
    /// <summary>Look at a case, take it and close it.</summary>
    Acknowledge,

    /// <summary>Answer a hand-over as the police.</summary>
    HandOver,
}
