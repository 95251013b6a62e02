namespace AlertPipeline.Cases.Corrections;

/// <summary>What a correction does to its two cases.</summary>
public enum CorrectionEffect
{
    /// <summary>Reports go from one to the other.</summary>
    Move,

    /// <summary>They are kept apart from now on.</summary>
    Part,

    /// <summary>They are no longer kept apart: a person may have to compare them again.</summary>
    Meet,
}
