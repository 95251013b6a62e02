using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Simulation.Conformance;

public sealed class MessageTextTests() : MessageTextConformance(new SimulatedQueueAccount());
