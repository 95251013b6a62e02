using AlertPipeline.DeadLetters;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>
/// A message that was put aside is recorded and told within a minute, a dead host aside: what that had received is hidden for ten minutes. A quarter of a minute is granted.
/// </summary>
public sealed class DeadLettersAreTold : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(11);

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
}
