namespace AlertPipeline.Notifications;

/// <summary>Where a message stands.</summary>
public enum NotificationState
{
    /// <summary>To be sent, for the first time or again.</summary>
    Pending,

    /// <summary>Somebody is sending it right now.</summary>
    Claimed,

    /// <summary>The receiver took it over.</summary>
    Sent,

    /// <summary>A receipt says that it arrived.</summary>
    Delivered,

    /// <summary>It could not be delivered and is not tried any more.</summary>
    Failed,

    /// <summary>It was not sent because the case had been taken, closed or merged by then, or because another message says the same.</summary>
    Withheld,
}
