using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class PropertyTypeTests() : PropertyTypeConformance(SimulatedAccount.Tables());
