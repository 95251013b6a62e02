using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Mutants;

/// <summary>Ways to make the app seem to do something else than it does.</summary>
internal static class Bent
{
    /// <summary>Bends the calls of a kind; null swallows one, and the app takes it for done.</summary>
    public static Action<SimulatedCluster, Ledger> Calls<T>(Func<T, StorageRequest?> bend)
        where T : StorageRequest => (cluster, _) => cluster.Network.Bend = request => request is T one ? bend(one) : request;

    /// <summary>Bends each change of a table, alone or in a group; null leaves it out.</summary>
    public static Action<SimulatedCluster, Ledger> Rows(string table, Func<RowChange, RowChange?> bend) =>
        Calls<TableRequest.Change>(change => Kept(change, table, changes => changes.Select(bend).OfType<RowChange>()));

    /// <summary>Bends what is changed together in a table.</summary>
    public static Action<SimulatedCluster, Ledger> Groups(string table, Func<IReadOnlyList<RowChange>, IEnumerable<RowChange>> bend) =>
        Calls<TableRequest.Change>(change => Kept(change, table, bend));

    /// <summary>Bends the queries of a table.</summary>
    public static Action<SimulatedCluster, Ledger> Queries(string table, Func<TableRequest.Find, TableRequest.Find> bend) =>
        Calls<TableRequest.Find>(find => find.Table == table ? bend(find) : find);

    /// <summary>Finds nothing.</summary>
    public static TableRequest.Find Blind(TableRequest.Find find) => find with { Filter = "PartitionKey eq 'nowhere'" };

    /// <summary>A change that no longer asks for a version.</summary>
    public static RowChange Unchecked(RowChange change) => change.IfMatch is null ? change : change with { IfMatch = RowChange.AnyVersion };

    private static TableRequest.Change? Kept(TableRequest.Change change, string table, Func<IReadOnlyList<RowChange>, IEnumerable<RowChange>> bend) =>
        change.Table != table ? change
        : bend(change.Changes).ToList() is { Count: > 0 } kept ? change with { Changes = kept }
        : null;
}
