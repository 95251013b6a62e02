namespace AlertPipeline.Cases.Acts;

/// <summary>What can be proposed.</summary>
public enum ProposalKind
{
    /// <summary>The case is less urgent than its rules say.</summary>
    LowerUrgency,

    /// <summary>The child died.</summary>
    Deceased,
}
