using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class QueryFilterTests() : QueryFilterConformance(SimulatedAccount.Tables());
