using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Simulation.Conformance;

public sealed class QueuesTests() : QueuesConformance(new SimulatedQueueAccount());
