using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class PropertyTypeTests(AzuriteFixture azurite) : PropertyTypeConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
