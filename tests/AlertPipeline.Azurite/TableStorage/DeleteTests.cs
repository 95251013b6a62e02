using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class DeleteTests(AzuriteFixture azurite) : DeleteConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
