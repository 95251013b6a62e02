using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class TablesTests() : TablesConformance(SimulatedAccount.Tables());
