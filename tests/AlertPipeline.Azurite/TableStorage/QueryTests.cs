using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class QueryTests(AzuriteFixture azurite) : QueryConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
