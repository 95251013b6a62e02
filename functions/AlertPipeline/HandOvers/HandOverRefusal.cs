namespace AlertPipeline.HandOvers;

/// <summary>Why the police do not take a case. Whatever the reason, the next contact is asked at once.</summary>
public enum HandOverRefusal
{
    /// <summary>It is for another region.</summary>
    NotOurRegion,

    /// <summary>They know it already, under the reference that is given.</summary>
    AlreadyKnown,

    /// <summary>There is too little to search with.</summary>
    InsufficientData,

    /// <summary>They have nobody for it now.</summary>
    NoCapacity,

    /// <summary>Another reason, which is given in words.</summary>
    Other,
}
