namespace AlertPipeline.Notifications;

/// <summary>What a message asks of its reader.</summary>
public enum NotificationPurpose
{
    /// <summary>Take this case.</summary>
    Alert,

    /// <summary>Take this case over as the police.</summary>
    HandOver,

    /// <summary>Know that this case exists.</summary>
    Information,
}
