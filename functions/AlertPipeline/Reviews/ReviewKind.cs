namespace AlertPipeline.Reviews;

/// <summary>Why a person has to look.</summary>
public enum ReviewKind
{
    /// <summary>Two cases may be about one child.</summary>
    Resemblance,

    /// <summary>Two reports of one case cannot well be about one child.</summary>
    Contradiction,

    /// <summary>More cases share something with it than can be compared.</summary>
    CutOff,
}
