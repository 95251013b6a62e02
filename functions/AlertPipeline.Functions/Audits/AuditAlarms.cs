using AlertPipeline.Audits;
using AlertPipeline.Directory;
using AlertPipeline.Functions.Notifications;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace AlertPipeline.Functions.Audits;

/// <summary>
/// Tells people of findings, straight through the channels and with or without storage: neither the queues nor the cases are needed for it.
/// </summary>
public sealed class AuditAlarms(AuditAlarmStore store, AuditMemory memory, ChannelSender sender, DirectoryBook book, TimeProvider clock, ILogger<AuditAlarms> logger)
{
    /// <summary>Tells them of each kind once an hour; while nobody could be told, at each audit.</summary>
    public async Task TellAsync(IReadOnlyList<AuditFinding> findings, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var untold = AuditAlarm.Untold(findings, await ToldAtAsync(cancellationToken), now);
        if (untold.Count == 0)
        {
            return;
        }

        if (await TrySendAsync(untold, now, cancellationToken))
        {
            await NoteAsync([.. untold.Select(finding => finding.Kind)], now, cancellationToken);
        }
        else
        {
            AuditLog.NobodyTold(logger);
        }
    }

    private async Task<bool> TrySendAsync(IReadOnlyList<AuditFinding> findings, Instant now, CancellationToken cancellationToken)
    {
        var people = book.Contacts.DeadLetters.Select(book.Find).OfType<Person>();
        var sent = await Task.WhenAll(people.SelectMany(person => person.Contacts.Select(contact =>
            sender.SendAsync(person.Id, contact.Kind, AuditAlarm.Compose(findings, person, contact.Kind, now), cancellationToken))));
        return sent.Any(outcome => outcome is SendOutcome.Sent);
    }

    private async Task<IReadOnlyDictionary<AuditKind, Instant>> ToldAtAsync(CancellationToken cancellationToken)
    {
        try
        {
            memory.Tell(await store.ToldAtAsync(cancellationToken));
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            // What this process remembers has to do.
        }

        return memory.ToldAt;
    }

    private async Task NoteAsync(IReadOnlyList<AuditKind> kinds, Instant now, CancellationToken cancellationToken)
    {
        memory.Tell(kinds.ToDictionary(kind => kind, _ => now));
        try
        {
            await store.WriteAsync(kinds, now, cancellationToken);
        }
        catch (Exception fault) when (StorageFaults.IsStorageFault(fault) && !cancellationToken.IsCancellationRequested)
        {
            AuditLog.NotNoted(logger, fault.GetType().Name);
        }
    }
}
