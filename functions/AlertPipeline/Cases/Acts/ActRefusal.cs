namespace AlertPipeline.Cases.Acts;

/// <summary>Why a case cannot be changed as a person wishes.</summary>
public enum ActRefusal
{
    /// <summary>The case is closed.</summary>
    Closed,

    /// <summary>The case is not closed.</summary>
    NotClosed,

    /// <summary>Nothing was taken back, or a report stands that a child is missing.</summary>
    NothingWithdrawn,

    /// <summary>The urgency is what it is to become.</summary>
    UrgencyUnchanged,

    /// <summary>There is nothing to confirm.</summary>
    NothingProposed,

    /// <summary>Something else is proposed than what was to be confirmed.</summary>
    ProposalChanged,

    /// <summary>The case is not as it was when the person looked.</summary>
    CaseChanged,

    /// <summary>Whoever proposed it cannot confirm it.</summary>
    SecondPersonNeeded,
}
