using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class OddKeyTests(AzuriteFixture azurite) : OddKeyConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
