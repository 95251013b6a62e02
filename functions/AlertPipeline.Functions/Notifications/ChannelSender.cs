using AlertPipeline.Directory;
using AlertPipeline.Notifications;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Finds a person's contact and the channel that serves it.</summary>
public sealed class ChannelSender(DirectoryBook book, IEnumerable<IChannel> channels)
{
    /// <summary>Sends; <see cref="FailureReason.NotConfigured"/> when the directory no longer has the person or the contact.</summary>
    public async Task<SendOutcome> SendAsync(string personId, ChannelKind kind, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var contact = book.Find(personId)?.Contacts.FirstOrDefault(candidate => candidate.Kind == kind);
        var channel = channels.FirstOrDefault(candidate => candidate.Kind == kind);
        return contact is null || channel is null
            ? new SendOutcome.GivenUp(FailureReason.NotConfigured)
            : await channel.SendAsync(contact, message, cancellationToken);
    }
}
