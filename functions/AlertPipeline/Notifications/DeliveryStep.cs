namespace AlertPipeline.Notifications;

/// <summary>What to do with a message that the queue points at.</summary>
public enum DeliveryStep
{
    /// <summary>Claim it and send it.</summary>
    Send,

    /// <summary>Do not send it: the case was taken, closed or merged in the meantime.</summary>
    Withhold,

    /// <summary>Nothing now: it has ended, somebody else is sending it, or it is too early.</summary>
    Leave,
}
