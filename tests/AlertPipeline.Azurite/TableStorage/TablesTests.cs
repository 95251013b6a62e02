using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class TablesTests(AzuriteFixture azurite) : TablesConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
