namespace AlertPipeline.Reports;

/// <summary>What happens with a report, as its partner is told.</summary>
public enum OutlookWhat
{
    /// <summary>The person on call is told.</summary>
    PersonOnCallTold,

    /// <summary>The guardian on call is told.</summary>
    GuardianTold,

    /// <summary>The case is handed over to the police.</summary>
    HandedToPolice,

    /// <summary>A person looks at it and decides.</summary>
    PersonLooks,

    /// <summary>It is kept as a signal and shown with others.</summary>
    KeptAsSignal,

    /// <summary>It was an exercise and is deleted.</summary>
    ExerciseExpires,
}
