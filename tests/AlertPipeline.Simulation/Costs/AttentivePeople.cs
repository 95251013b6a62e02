using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Costs;

/// <summary>Whoever is asked to take a case does so after ten minutes.</summary>
internal sealed class AttentivePeople(SimulatedCluster cluster, Caller caller)
{
    private static readonly TimeSpan Reaction = TimeSpan.FromMinutes(10);

    /// <summary>A message arrives.</summary>
    public void Receive(SentMessage message)
    {
        if (AcknowledgementLink.In(message) is { } path)
        {
            cluster.World.After(Reaction, () => caller.Send(new("POST", path, null, [], "application/x-www-form-urlencoded"), _ => { }));
        }
    }
}
