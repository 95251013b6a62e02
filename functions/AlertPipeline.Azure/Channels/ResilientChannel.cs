using AlertPipeline.Notifications;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Channels;

/// <summary>A transport behind the pipeline of the server it talks to.</summary>
internal sealed class ResilientChannel(ITransport transport, ServerPipelines pipelines, ILogger logger) : IChannel
{
    public ChannelKind Kind => transport.Kind;

    public async Task<SendOutcome> SendAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var outcome = await pipelines.SendAsync(transport.ServerOf(contact), token => transport.TryAsync(contact, message, token), cancellationToken);
        Report(message, outcome);
        return outcome;
    }

    private void Report(OutgoingMessage message, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.TryLater later:
                Log.LeftForLater(logger, message.Id, Kind, later.Reason);
                break;
            case SendOutcome.GivenUp givenUp:
                Log.GivenUp(logger, message.Id, Kind, givenUp.Reason);
                break;
        }
    }
}
