using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class LimitTests() : LimitConformance(SimulatedAccount.Tables());
