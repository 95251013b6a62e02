using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Mutants;

/// <summary>Writes hints to look at a case only once the case was changed.</summary>
internal static class HintAfterTruth
{
    public static void Plant(SimulatedCluster cluster, Ledger ledger)
    {
        var late = new Queue<TableRequest.Change>();
        cluster.Network.Bend = request =>
        {
            if (request is TableRequest.Change { Table: StorageNames.DueTable } hint && hint.Changes[0].Kind == ChangeKind.Replace)
            {
                late.Enqueue(hint);
                return null;
            }

            if (request is TableRequest.Change { Table: StorageNames.CasesTable })
            {
                cluster.World.After(TimeSpan.Zero, () => Write(cluster, late));
            }

            return request;
        };
    }

    private static void Write(SimulatedCluster cluster, Queue<TableRequest.Change> late)
    {
        while (late.TryDequeue(out var hint))
        {
            cluster.Tables.Answer(hint);
        }
    }
}
