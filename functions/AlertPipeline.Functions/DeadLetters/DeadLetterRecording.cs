using AlertPipeline.Directory;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.DeadLetters;

/// <summary>Records dead letters and tells people straight through the channels, because the queue of messages may be what failed.</summary>
public sealed class DeadLetterRecording(
    DeadLetterStore letters, ReportStore reports, ChannelSender sender, DirectoryBook book, TimeProvider clock, ILogger<DeadLetterRecording> logger)
{
    private static readonly Duration Forgotten = Duration.FromMinutes(1);

    /// <summary>Records one and tells people; what fails is tried again by the queue, then by the sweep.</summary>
    public async Task RecordAsync(string queue, QueueMessage message, CancellationToken cancellationToken)
    {
        var letter = await letters.AddAsync(
            new DeadLetter { Id = message.MessageId, Queue = queue, Body = message.Body.ToString(), RecordedAt = clock.Now() }, cancellationToken);
        DeadLetterLog.Recorded(logger, letter.Id, queue);
        if (DeadLetterSubject.ReportId(letter) is { } reportId)
        {
            await reports.TryFailAsync(reportId, cancellationToken);
        }

        await AlertAsync(letter, cancellationToken);
    }

    /// <summary>Tells people of dead letters that were recorded a while ago and of which nobody was told.</summary>
    public async Task AlertForgottenAsync(CancellationToken cancellationToken)
    {
        foreach (var letter in await letters.AllAsync(cancellationToken))
        {
            if (letter.AlertedAt is null && letter.RecordedAt + Forgotten <= clock.Now())
            {
                await AlertAsync(letter, cancellationToken);
            }
        }
    }

    private async Task AlertAsync(DeadLetter letter, CancellationToken cancellationToken)
    {
        if (letter.AlertedAt is not null)
        {
            return;
        }

        var people = book.Contacts.DeadLetters.Select(book.Find).OfType<Person>();
        var sent = await Task.WhenAll(people.SelectMany(person => person.Contacts.Select(contact => TellAsync(letter, person, contact.Kind, cancellationToken))));
        if (sent.Any(outcome => outcome is SendOutcome.Sent))
        {
            await letters.UpdateAsync(letter with { AlertedAt = clock.Now() }, cancellationToken);
        }
        else
        {
            DeadLetterLog.NobodyTold(logger, letter.Id);
        }
    }

    private Task<SendOutcome> TellAsync(DeadLetter letter, Person person, ChannelKind kind, CancellationToken cancellationToken) =>
        sender.SendAsync(person.Id, kind, DeadLetterText.Compose(letter, person.Id, kind), cancellationToken);
}
