using AlertPipeline.Notifications;

namespace AlertPipeline.Simulation.World;

/// <summary>A message that reached a mail server, a webhook or the gateway for text messages.</summary>
/// <param name="At">When.</param>
/// <param name="To">The contact point.</param>
/// <param name="Id">Its id.</param>
/// <param name="Text">All of it, as it was received.</param>
/// <param name="Receipt">What receipts of it are about; null when none follow.</param>
public sealed record SentMessage(DateTimeOffset At, string To, string Id, string Text, MessageReference? Receipt = null)
{
    /// <summary>Whether it went to a telephone.</summary>
    public bool IsText => To.StartsWith('+');
}
