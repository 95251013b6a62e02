using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class UpdateTests() : UpdateConformance(SimulatedAccount.Tables());
