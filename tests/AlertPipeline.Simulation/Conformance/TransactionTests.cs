using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Simulation.Conformance;

public sealed class TransactionTests() : TransactionConformance(SimulatedAccount.Tables());
