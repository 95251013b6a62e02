using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class AddAndGetTests(AzuriteFixture azurite) : AddAndGetConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
