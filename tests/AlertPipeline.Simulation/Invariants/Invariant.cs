using AlertPipeline.Simulation.Life;
using AlertPipeline.Simulation.Storage;
using AlertPipeline.Simulation.World;

namespace AlertPipeline.Simulation.Invariants;

/// <summary>Something that must always hold; it watches everything that happens.</summary>
public abstract class Invariant
{
    private Action<Finding> report = _ => { };

    /// <summary>What storage holds.</summary>
    protected Truth Truth { get; private set; } = null!;

    /// <summary>The cluster.</summary>
    protected SimulatedCluster Cluster { get; private set; } = null!;

    /// <summary>What the world knows beside the app.</summary>
    protected Ledger Ledger { get; private set; } = null!;

    /// <summary>The present.</summary>
    protected DateTimeOffset Now => Cluster.World.Now;

    /// <summary>Begins to watch.</summary>
    public void Watch(SimulatedCluster cluster, Ledger ledger, Truth truth, Action<Finding> findings) => (Cluster, Ledger, Truth, report) = (cluster, ledger, truth, findings);

    /// <summary>Rows changed.</summary>
    public virtual void OnChange(RowsChanged change)
    {
    }

    /// <summary>A message reached a channel.</summary>
    public virtual void OnMessage(SentMessage message)
    {
    }

    /// <summary>A message was put into a queue.</summary>
    public virtual void OnQueued(string queue, string text)
    {
    }

    /// <summary>A function failed.</summary>
    public virtual void OnFailure(string function, Exception fault)
    {
    }

    /// <summary>A report was answered with 202.</summary>
    public virtual void OnAccepted(AcceptedReport report)
    {
    }

    /// <summary>Somebody was told to have taken a case.</summary>
    public virtual void OnTaken(string caseReference)
    {
    }

    /// <summary>A contact of the police answered.</summary>
    public virtual void OnPoliceAnswered(PoliceAnswer answer)
    {
    }

    /// <summary>A link was followed as it arrived.</summary>
    public virtual void OnFollowed(string path, int status)
    {
    }

    /// <summary>A minute has passed.</summary>
    public virtual void EveryMinute()
    {
    }

    /// <summary>The simulation is over, and all has been well for hours.</summary>
    public virtual void AtEnd()
    {
    }

    /// <summary>It does not hold.</summary>
    protected void Broken(string what) => report(new(GetType().Name, Now, what));
}
