using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class QueryTests() : QueryConformance(SimulatedAccount.Tables());
