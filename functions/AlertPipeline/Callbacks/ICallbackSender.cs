using AlertPipeline.Directory;
using AlertPipeline.Notifications;

namespace AlertPipeline.Callbacks;

/// <summary>Posts to partners. The caller has claimed the send; the sender never decides whether to send.</summary>
public interface ICallbackSender
{
    /// <summary>Sends, with short retries of its own, and says what came of it. Only cancellation is thrown.</summary>
    /// <param name="webhook">Where to.</param>
    /// <param name="id">Constant over every attempt, so that the partner can drop a repeat.</param>
    /// <param name="body">The exact bytes that are signed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<SendOutcome> SendAsync(PartnerWebhook webhook, string id, byte[] body, CancellationToken cancellationToken);
}
