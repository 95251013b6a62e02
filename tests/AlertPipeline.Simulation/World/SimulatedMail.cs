using System.Net;
using AlertPipeline.Channels;
using AlertPipeline.Notifications;

namespace AlertPipeline.Simulation.World;

/// <summary>A mail server.</summary>
internal sealed class SimulatedMail(Instance instance, SimulatedChannels channels) : ITransport
{
    public ChannelKind Kind => ChannelKind.Email;

    public string ServerOf(ContactPoint contact) => "mail";

    public async Task<SendOutcome> TryAsync(ContactPoint contact, OutgoingMessage message, CancellationToken cancellationToken) =>
        await channels.SendAsync(instance, new(channels.World.Now, contact.Address, message.Id, $"{message.Subject}\n{message.Text}"), cancellationToken) switch
        {
            null => new SendOutcome.TryLater(FailureReason.Unreachable),
            HttpStatusCode.NoContent => new SendOutcome.Sent(),
            _ => new SendOutcome.TryLater(FailureReason.ServerError),
        };
}
