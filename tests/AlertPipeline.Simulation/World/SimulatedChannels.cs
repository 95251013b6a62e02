using System.Net;

namespace AlertPipeline.Simulation.World;

/// <summary>Mail servers, webhooks and the gateway for text messages: they take over what arrives, unless the faults say otherwise.</summary>
public sealed class SimulatedChannels(SimulatedWorld world, FaultPlan faults, Trouble trouble, History history)
{
    private readonly List<SentMessage> received = [];

    /// <summary>What arrived so far, in order, whether or not the app heard of it.</summary>
    public IReadOnlyList<SentMessage> Received => received;

    /// <summary>Told of everything that arrives.</summary>
    public Action<SentMessage> Arrived { get; set; } = _ => { };

    /// <summary>Bends a message before it arrives, as a planted fault of the app would; null swallows it.</summary>
    public Func<SentMessage, SentMessage?> Bend { get; set; } = message => message;

    internal SimulatedWorld World => world;

    internal FaultPlan Faults => faults;

    internal Trouble Trouble => trouble;

    internal History History => history;

    /// <summary>Sends a message; null when the connection breaks.</summary>
    public Task<HttpStatusCode?> SendAsync(Instance instance, SentMessage message, CancellationToken cancellationToken)
    {
        world.RequireThread();
        return instance.IsAlive ? new ChannelCall(this, instance, message).RunAsync(cancellationToken) : new TaskCompletionSource<HttpStatusCode?>().Task;
    }

    internal void Receive(SentMessage sent)
    {
        if (Bend(sent with { At = world.Now }) is { } message)
        {
            received.Add(message);
            Arrived(message);
        }
    }
}
