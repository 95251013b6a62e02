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

    /// <summary>Nothing now: it has ended, somebody else is sending it, or it is too early.</summary>
    Leave,
}
