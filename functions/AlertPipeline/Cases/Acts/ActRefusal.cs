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

    /// <summary>The other case is not there.</summary>
    OtherCaseUnknown,

    /// <summary>The report is in no case.</summary>
    ReportUnknown,

    /// <summary>The two cases are one.</summary>
    SameCase,

    /// <summary>A closed case takes no reports in, and one of a child that died gives none.</summary>
    TakesNothingIn,

    /// <summary>A report is not in the case.</summary>
    ReportNotHere,

    /// <summary>No report would be left.</summary>
    LastReport,

    /// <summary>There is no correction of that number that can be undone.</summary>
    NothingToUndo,

    /// <summary>Its reports went on since.</summary>
    Overtaken,

    /// <summary>It was an exercise, which is over.</summary>
    ExerciseOver,
}
