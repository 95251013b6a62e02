using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class DeleteTests() : DeleteConformance(SimulatedAccount.Tables());
