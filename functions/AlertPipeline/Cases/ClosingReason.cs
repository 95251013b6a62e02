namespace AlertPipeline.Cases;

/// <summary>Why a person closes a case.</summary>
public enum ClosingReason
{
    /// <summary>The child was never missing: the reporter took the report back.</summary>
    ReportedInError,

    /// <summary>A professional saw the child, it is well, has a place to stay, and its guardian knows.</summary>
    Found,

    /// <summary>An authority elsewhere confirmed where the child is, and its guardian knows.</summary>
    FoundElsewhere,

    /// <summary>The child died. Two people say so, and nothing about it is sent by itself any more.</summary>
    Deceased,

    /// <summary>It was an exercise, which is over. The app closes it; no person gives this reason.</summary>
    ExerciseOver,
}
