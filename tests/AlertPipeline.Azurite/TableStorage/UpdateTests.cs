using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class UpdateTests(AzuriteFixture azurite) : UpdateConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
