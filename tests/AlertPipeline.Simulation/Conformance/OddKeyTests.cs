using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class OddKeyTests() : OddKeyConformance(SimulatedAccount.Tables());
