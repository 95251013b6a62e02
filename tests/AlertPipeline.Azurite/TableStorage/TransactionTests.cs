using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class TransactionTests(AzuriteFixture azurite) : TransactionConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
