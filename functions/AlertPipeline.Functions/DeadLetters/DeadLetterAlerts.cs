using AlertPipeline.DeadLetters;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Tells people of dead letters, straight through the channels, because the queue of messages may be what failed.</summary>
public sealed class DeadLetterAlerts(DeadLetterStore letters, ChannelSender sender, DirectoryBook book, TimeProvider clock, ILogger<DeadLetterAlerts> logger)
{
    /// <summary>Tells people of one, unless they know.</summary>
    public async Task TellAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        if (letter.State != DeadLetterState.PutAside)
        {
            return;
        }

        var people = book.Contacts.DeadLetters.Select(book.Find).OfType<Person>();
        var sent = await Task.WhenAll(people.SelectMany(person => person.Contacts.Select(contact => TellAsync(letter, person, contact.Kind, cancellationToken))));
        if (sent.Any(outcome => outcome is SendOutcome.Sent))
        {
            await letters.ChangeAsync(letter.Id, now => now.Tell(clock.Now()), cancellationToken);
        }
        else
        {
            DeadLetterLog.NobodyTold(logger, letter.Id);
        }
    }

    private Task<SendOutcome> TellAsync(DeadLetter letter, Person person, ChannelKind kind, CancellationToken cancellationToken) =>
        sender.SendAsync(person.Id, kind, DeadLetterText.Compose(letter, person, kind), cancellationToken);
}
