namespace AlertPipeline.Notifications;

/// <summary>What to do with a message that the queue points at.</summary>
public enum DeliveryStep
{
    /// <summary>Claim it and send it.</summary>
    Send,

    /// <summary>Do not send it: the case was taken, closed or merged in the meantime, or a more urgent alert has replaced this one.</summary>
    Withhold,

    /// <summary>Do not send it any more: it was tried too often.</summary>
    GiveUp,

    /// <summary>Look at it again when it may be sent: it is too early.</summary>
    Wait,

    /// <summary>Nothing: it has ended, or somebody else is sending it.</summary>
    Leave,
}
