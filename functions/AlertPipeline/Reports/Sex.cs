namespace AlertPipeline.Reports;

/// <summary>The child's sex as the partner recorded it.</summary>
public enum Sex
{
    /// <summary>Not recorded.</summary>
    Unknown,

    /// <summary>A girl.</summary>
    Female,

    /// <summary>A boy.</summary>
    Male,

    /// <summary>Recorded as neither.</summary>
    Other,
}
