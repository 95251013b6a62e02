using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class TransactionRulesTests() : TransactionRulesConformance(SimulatedAccount.Tables());
