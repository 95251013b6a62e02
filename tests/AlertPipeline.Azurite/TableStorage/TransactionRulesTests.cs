using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class TransactionRulesTests(AzuriteFixture azurite) : TransactionRulesConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
