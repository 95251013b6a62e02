using AlertPipeline.Simulation.Storage;
using AlertPipeline.Testing;
using AlertPipeline.Testing.StorageConformance.Queues;
using Azure.Storage.Queues;

namespace AlertPipeline.Simulation.Conformance;

/// <summary>An account of the simulated queue service, where time passes when a test says so.</summary>
internal sealed class SimulatedQueueAccount : IQueueAccount
{
    private readonly ManualTimeProvider clock = new();
    private readonly SimulatedQueues queues;

    public SimulatedQueueAccount() => queues = new SimulatedQueues(clock);

    public QueueServiceClient Open(QueueMessageEncoding encoding) => new(SimulatedAccount.ConnectionString, new QueueClientOptions
    {
        MessageEncoding = encoding,
        Transport = SimulatedAccount.AnsweringAtOnce(request => queues.Answer((QueueRequest)request)),
    });

    public Task PassAsync(TimeSpan time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }
}
