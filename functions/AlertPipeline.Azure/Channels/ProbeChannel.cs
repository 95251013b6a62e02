using AlertPipeline.Notifications;
using AlertPipeline.Storage;

namespace AlertPipeline.Channels;

/// <summary>Notes what the probe is told, and sends nothing.</summary>
public sealed class ProbeChannel(SyntheticStore store, TimeProvider clock) : IChannel
{
    /// <inheritdoc/>
    public ChannelKind Kind => ChannelKind.Probe;

    /// <inheritdoc/>
    public async Task<SendOutcome> SendAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await store.NoteArrivalAsync(message.CaseReference ?? "", clock.Now(), cancellationToken);
            return new SendOutcome.Sent();
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome.TryLater(FailureReason.Unreachable);
        }
    }
}
