namespace AlertPipeline.Notifications;

/// <summary>What a message asks of its reader.</summary>
public enum NotificationPurpose
{
    /// <summary>Take this case.</summary>
    Alert,

    /// <summary>Take this case over as the police.</summary>
    HandOver,

    /// <summary>Open the hand-over of this case with this code.</summary>
    HandOverCode,

    /// <summary>Know as the police that this case is closed.</summary>
    HandOverEnded,

    /// <summary>Know what a reporter said later. It goes to whoever has the case, or is on call for it, also after it was taken.</summary>
    News,

    /// <summary>Check whether a report that the system linked is about the same child. It goes to whoever has the case.</summary>
    Linked,

    /// <summary>Know that the police must know soon, or now. It goes to whoever has the case.</summary>
    Deadline,

    /// <summary>Say whether you still work on this case. It goes to whoever has the case.</summary>
    Review,

    /// <summary>Look whether pieces of several cases and signals belong together. It goes to the trafficking contact of the location, or who is on call.</summary>
    Cluster,

    /// <summary>Know that this case exists.</summary>
    Information,
}
