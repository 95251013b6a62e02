using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class QueryFilterTests(AzuriteFixture azurite) : QueryFilterConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
