using AlertPipeline.Testing.StorageConformance.Tables;

namespace AlertPipeline.Azurite.TableStorage;

public sealed class LimitTests(AzuriteFixture azurite) : LimitConformance(new(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
