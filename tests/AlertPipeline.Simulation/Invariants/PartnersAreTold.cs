using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>A partner is told of a change within two minutes of its next attempt being due.</summary>
public sealed class PartnersAreTold : Invariant
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public override void EveryMinute()
    {
        foreach (var row in Truth.Tables.Rows(StorageNames.ReportsTable))
        {
            if (row["notBefore"] is DateTimeOffset due && Now - Cluster.Trouble.CalmSince(due) > Longest)
            {
                Broken($"{row.Address.Row} was due at {due:HH:mm:ss} and nobody was told");
            }
        }
    }
}
