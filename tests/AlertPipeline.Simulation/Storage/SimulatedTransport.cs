using Azure.Core;
using Azure.Core.Pipeline;

namespace AlertPipeline.Simulation.Storage;

/// <summary>Leads the requests of storage clients to simulated services instead of a network.</summary>
/// <param name="call">Carries a request to its service and brings the answer.</param>
internal sealed class SimulatedTransport(Func<StorageRequest, CancellationToken, Task<StorageAnswer>> call) : HttpPipelineTransport
{
    public override Request CreateRequest() => new SimulatedRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Only what is asynchronous is simulated.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        var request = (SimulatedRequest)message.Request;
        message.Response = new SimulatedResponse(await call(Read(request.ToWire()), message.CancellationToken), request.ClientRequestId);
    }

    // The host of the address says which service it is.
    private static StorageRequest Read(WireRequest wire) =>
        wire.Address.Host.StartsWith("queue", StringComparison.Ordinal) ? QueueRequestReader.Read(wire) : TableRequestReader.Read(wire);
}
