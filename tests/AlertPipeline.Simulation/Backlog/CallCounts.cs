using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Backlog;

/// <summary>Counts the calls of the app to storage by the second, whatever became of them.</summary>
internal sealed class CallCounts
{
    private readonly Dictionary<long, int> counts = [];

    public CallCounts(SimulatedCluster cluster) => cluster.Network.Called += _ => counts[Second(cluster.World.Now)] = counts.GetValueOrDefault(Second(cluster.World.Now)) + 1;

    /// <summary>The most in one second of a span of time.</summary>
    public int Most(DateTimeOffset from, DateTimeOffset until) => Of(from, until).DefaultIfEmpty().Max();

    /// <summary>All of a span of time.</summary>
    public int Sum(DateTimeOffset from, DateTimeOffset until) => Of(from, until).Sum();

    private IEnumerable<int> Of(DateTimeOffset from, DateTimeOffset until) => counts.Where(one => one.Key >= Second(from) && one.Key < Second(until)).Select(one => one.Value);

    private static long Second(DateTimeOffset at) => at.ToUnixTimeSeconds();
}
