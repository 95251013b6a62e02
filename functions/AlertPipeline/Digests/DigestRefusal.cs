namespace AlertPipeline.Digests;

/// <summary>Why there is no digest.</summary>
public enum DigestRefusal
{
    /// <summary>The directory has no such police unit, or no such open location: protected reception is counted in its region only.</summary>
    PlaceUnknown,

    /// <summary>The month is not over.</summary>
    MonthNotOver,

    /// <summary>Of the month, what was reported is not kept any more, or not all of it.</summary>
    MonthNotKept,
}
