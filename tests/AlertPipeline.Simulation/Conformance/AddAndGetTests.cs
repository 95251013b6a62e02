using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class AddAndGetTests() : AddAndGetConformance(SimulatedAccount.Tables());
