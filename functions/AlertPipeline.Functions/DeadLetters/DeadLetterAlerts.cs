using AlertPipeline.Directory;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Tells people of dead letters, straight through the channels, because the queue of messages may be what failed.</summary>
public sealed class DeadLetterAlerts(DeadLetterStore letters, ChannelSender sender, DirectoryBook book, TimeProvider clock, ILogger<DeadLetterAlerts> logger)
{
    // Longer than any send.
    private static readonly Duration Forgotten = Duration.FromSeconds(30);

    /// <summary>Tells people of one, unless they know.</summary>
    public async Task TellAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        if (!letter.MustBeTold)
        {
            return;
        }

        var people = book.Contacts.DeadLetters.Select(book.Find).OfType<Person>();
        var sent = await Task.WhenAll(people.SelectMany(person => person.Contacts.Select(contact => TellAsync(letter, person, contact.Kind, cancellationToken))));
        if (sent.Any(outcome => outcome is SendOutcome.Sent))
        {
            await letters.TryUpdateAsync(letter with { AlertedAt = clock.Now() }, cancellationToken);
        }
        else
        {
            DeadLetterLog.NobodyTold(logger, letter.Id);
        }
    }

    /// <summary>Tells people of those that were recorded a while ago and of which nobody was told.</summary>
    public async Task TellForgottenAsync(CancellationToken cancellationToken)
    {
        foreach (var letter in await letters.AllAsync(cancellationToken))
        {
            if (letter.AlertedAt is null && letter.RecordedAt + Forgotten <= clock.Now())
            {
                await TellAsync(letter, cancellationToken);
            }
        }
    }

    private Task<SendOutcome> TellAsync(DeadLetter letter, Person person, ChannelKind kind, CancellationToken cancellationToken) =>
        sender.SendAsync(person.Id, kind, DeadLetterText.Compose(letter, person.Id, kind), cancellationToken);
}
