namespace AlertPipeline.Cases.Acts;

/// <summary>Why a case cannot be changed as a person wishes.</summary>
public enum ActRefusal
{
    /// <summary>The case is closed.</summary>
    Closed,

    /// <summary>The case is not closed.</summary>
    NotClosed,

    /// <summary>No report that a child is missing was taken back, so none was a mistake.</summary>
    NothingWithdrawn,

    /// <summary>The urgency is what it is to become.</summary>
    UrgencyUnchanged,

    /// <summary>There is nothing to confirm.</summary>
    NothingProposed,

    /// <summary>Whoever proposed it cannot confirm it.</summary>
    SecondPersonNeeded,
}
