using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using AlertPipeline.Texts;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Notifications;

/// <summary>
/// Leaves alone what is gone: a webhook that answered 410 is not called again until the directory changes, and its owner is told by every other contact.
/// Mail and telephone numbers say that too easily.
/// </summary>
public sealed class GoneContacts(GoneContactStore store, IEnumerable<IChannel> channels, DirectoryBook book, TimeProvider clock, ILogger<GoneContacts> logger)
{
    /// <summary>Whether a contact is gone; no when storage does not answer, because an alert is worth the attempt.</summary>
    public async Task<bool> IsGoneAsync(string personId, ChannelKind kind, CancellationToken cancellationToken)
    {
        try
        {
            return CanBeGone(kind) && await store.IsGoneAsync(personId, kind, book.Version, cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>Notes what an attempt says about a contact, and tells its owner once.</summary>
    public async Task NoteAsync(string personId, ChannelKind kind, SendOutcome outcome, CancellationToken cancellationToken)
    {
        if (!CanBeGone(kind) || outcome is not SendOutcome.GivenUp { Reason: FailureReason.Gone } || await IsGoneAsync(personId, kind, cancellationToken))
        {
            return;
        }

        var gone = new GoneContact(personId, kind, clock.Now());
        NotificationLog.ContactGone(logger, personId, kind.ToString());
        await TryWriteAsync(gone, cancellationToken);
        if (book.Find(personId) is { } owner)
        {
            await Task.WhenAll(owner.Contacts.Where(other => other.Kind != kind).Select(other => TellAsync(gone, other, owner.Language, cancellationToken)));
        }
    }

    private static bool CanBeGone(ChannelKind kind) => kind is ChannelKind.Webhook or ChannelKind.Teams;

    // What is not noted is noted at the next 410.
    private async Task TryWriteAsync(GoneContact gone, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync(gone, book.Version, cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            NotificationLog.GoneNotStored(logger, gone.PersonId, fault.GetType().Name);
        }
    }

    private async Task TellAsync(GoneContact gone, ContactPoint other, Language language, CancellationToken cancellationToken)
    {
        if (channels.FirstOrDefault(channel => channel.Kind == other.Kind) is { } channel)
        {
            await channel.SendAsync(other, GoneContactText.Compose(gone, other.Kind, book.Version, language), cancellationToken);
        }
    }
}
