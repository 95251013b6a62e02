using AlertPipeline.DeadLetters;
using AlertPipeline.Reports;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// A message that was put aside is recorded, unless its work was done after all, and told within a minute, a dead host aside: what that had received is hidden for ten minutes.
/// </summary>
public sealed class DeadLettersAreTold : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(11);

    private readonly HashSet<(string Queue, string Body)> putAside = [];

    /// <inheritdoc/>
    public override void OnQueued(string queue, string text)
    {
        if (queue.EndsWith(StorageNames.PoisonSuffix, StringComparison.Ordinal))
        {
            putAside.Add((queue[..^StorageNames.PoisonSuffix.Length], CallWords.Decoded(text)));
        }
    }

    /// <inheritdoc/>
    public override void AtEnd()
    {
        foreach (var (queue, body) in putAside.Where(message => !IsRecorded(message.Queue, message.Body) && !IsDone(message.Body)))
        {
            Broken($"a message of {queue} was put aside, and nothing says so");
        }
    }

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var row in Truth.Tables.Rows(StorageNames.DeadLettersTable).Where(row => row["state"] is nameof(DeadLetterState.PutAside)))
        {
            if (Now - Cluster.Trouble.CalmSince((DateTimeOffset)row["lastFailedAt"]!, row.Address.Row) > Longest)
            {
                Broken($"dead letter {row.Address.Row} was recorded at {row["lastFailedAt"]:HH:mm:ss} and nobody was told");
            }
        }

        foreach (var queue in Cluster.Queues.Names.Where(name => name.EndsWith(StorageNames.PoisonSuffix, StringComparison.Ordinal)))
        {
            foreach (var message in Cluster.Queues.Find(queue)!.Messages.Where(message => Now - Cluster.Trouble.CalmSince(message.InsertedAt, CallWords.Decoded(message.Text)) > Hidden))
            {
                Broken($"a message lies in {queue} since {message.InsertedAt:HH:mm:ss}");
            }
        }
    }

    private bool IsRecorded(string queue, string body) =>
        Truth.Tables.Find(StorageNames.DeadLettersTable, new(DeadLetterRow.Partition, DerivedId.DeadLetter(queue, body))) is not null;

    // Processed, failed, or about a message to a person that has ended: what a report or a case says.
    private bool IsDone(string body) =>
        Ledger.Accepted.Any(report => body.Contains(report.Id, StringComparison.Ordinal) && Truth.Status(report.Id) != ReportStatus.Received)
        || Truth.Cases.SelectMany(current => Truth.Notifications(current.Id)).Any(message => message.HasEnded && body.Contains(message.Id, StringComparison.Ordinal));
}
