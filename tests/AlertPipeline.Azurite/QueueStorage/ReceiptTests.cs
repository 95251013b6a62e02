using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Azurite.QueueStorage;

public sealed class ReceiptTests(AzuriteFixture azurite) : ReceiptConformance(new AzuriteQueueAccount(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
