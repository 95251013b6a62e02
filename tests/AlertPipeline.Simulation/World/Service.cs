namespace AlertPipeline.Simulation.World;

/// <summary>What the app calls.</summary>
public enum Service
{
    /// <summary>The table service.</summary>
    Tables,

    /// <summary>The queue service.</summary>
    Queues,

    /// <summary>Mail servers and webhooks.</summary>
    Channels,
}
