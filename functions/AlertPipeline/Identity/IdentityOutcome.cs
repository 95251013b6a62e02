namespace AlertPipeline.Identity;

/// <summary>What was decided about who the child of a report is.</summary>
public enum IdentityOutcome
{
    /// <summary>No other report is about this child, as far as can be seen.</summary>
    New,

    /// <summary>The report was joined to the case of the same child.</summary>
    Same,

    /// <summary>It has a case of its own, and a person has to look at another one that resembles it.</summary>
    Possible,

    /// <summary>It says too little about the child to be compared; it has a case of its own.</summary>
    Insufficient,
}
