using AlertPipeline.Cases;
using AlertPipeline.Simulation.Invariants;
using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;
using AlertPipeline.Storage;

namespace AlertPipeline.Simulation.Mutants;

/// <summary>Shows a contact of the police its acceptance without storing it.</summary>
internal static class PoliceAnswerLost
{
    public static void Plant(SimulatedCluster cluster, Ledger ledger) =>
        Bent.Groups(StorageNames.CasesTable, group => group.Any(change => IsAcceptance(cluster, change)) ? [] : group)(cluster, ledger);

    private static bool IsAcceptance(SimulatedCluster cluster, RowChange change) =>
        change.Address.Row == CaseRows.CaseKey && change.Properties.Count > 0 && Written(change).AcceptedHandOver is not null && new Truth(cluster.Tables).Case(change.Address.Partition) is { AcceptedHandOver: null };

    private static Case Written(RowChange change) => Truth.Open(new(change.Address, change.Properties, "written", default));
}
