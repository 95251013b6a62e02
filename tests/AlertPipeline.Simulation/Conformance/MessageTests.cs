using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Simulation.Conformance;

public sealed class MessageTests() : MessageConformance(new SimulatedQueueAccount());
