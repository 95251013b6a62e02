using System.Text.RegularExpressions;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Costs;

/// <summary>Counts what an app asks of storage, also by partition.</summary>
internal sealed partial class UseMeter
{
    // The local host's own; Azure's keeps its timers in blobs.
    private const string Timers = "LocalTimers";

    private readonly Dictionary<(string Table, string Partition), int> partitions = [];

    public UseMeter(SimulatedCluster cluster) => cluster.Network.Called += Count;

    /// <summary>All of it so far.</summary>
    public StorageUse Use { get; private set; } = new(0, 0, 0, 0);

    /// <summary>How often each partition was asked so far; a query over all of them counts for none.</summary>
    public IReadOnlyDictionary<(string Table, string Partition), int> Partitions => partitions;

    private void Count(StorageRequest request)
    {
        if (request.Resource == Timers)
        {
            return;
        }

        Use = Use.Plus(request switch
        {
            QueueRequest.Delete => new(0, 0, 1, 1),
            QueueRequest => new(0, 0, 1, 0),
            TableRequest.Change => new(0, 1, 0, 0),
            _ => new(1, 0, 0, 0),
        });
        if (PartitionOf(request) is { } partition)
        {
            partitions[(request.Resource, partition)] = partitions.GetValueOrDefault((request.Resource, partition)) + 1;
        }
    }

    private static string? PartitionOf(StorageRequest request) => request switch
    {
        TableRequest.Read read => read.Address.Partition,
        TableRequest.Change change => change.Changes[0].Address.Partition,
        TableRequest.Find { Filter: { } filter } when Partition().Match(filter) is { Success: true } named => named.Groups["name"].Value,
        _ => null,
    };

    [GeneratedRegex("^PartitionKey eq '(?<name>[^']*)'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Partition();
}
