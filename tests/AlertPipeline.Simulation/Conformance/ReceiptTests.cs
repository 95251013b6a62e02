using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Simulation.Conformance;

public sealed class ReceiptTests() : ReceiptConformance(new SimulatedQueueAccount());
