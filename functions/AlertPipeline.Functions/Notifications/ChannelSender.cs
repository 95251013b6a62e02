using System.Diagnostics;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Telemetry;

namespace AlertPipeline.Functions.Notifications;

/// <summary>Finds a person's contact and the channel that serves it.</summary>
public sealed class ChannelSender(DirectoryBook book, IEnumerable<IChannel> channels, GoneContacts gone)
{
    /// <summary>
    /// Sends; <see cref="FailureReason.NotConfigured"/> when the directory no longer has the person or the contact, and <see cref="FailureReason.Gone"/>
    /// without an attempt when the receiver said so before.
    /// </summary>
    public async Task<SendOutcome> SendAsync(string personId, ChannelKind kind, OutgoingMessage message, CancellationToken cancellationToken) =>
        book.Find(personId) is { } person
        && person.Contacts.FirstOrDefault(candidate => candidate.Kind == kind) is { } contact
        && channels.FirstOrDefault(candidate => candidate.Kind == kind) is { } channel
            ? await SendAsync(person, contact, channel, message, cancellationToken)
            : new SendOutcome.GivenUp(FailureReason.NotConfigured);

    private async Task<SendOutcome> SendAsync(Person person, ContactPoint contact, IChannel channel, OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (await gone.IsGoneAsync(person.Id, contact.Kind, cancellationToken))
        {
            return new SendOutcome.GivenUp(FailureReason.Gone);
        }

        using var span = Spans.Start($"deliver {contact.Kind.ToWord()}", ActivityKind.Client);
        var outcome = await channel.SendAsync(contact, message, cancellationToken);
        Spans.About(outcome: outcome.GetType().Name);
        return outcome;
    }
}
