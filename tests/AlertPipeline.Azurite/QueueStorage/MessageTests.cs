using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Azurite.QueueStorage;

public sealed class MessageTests(AzuriteFixture azurite) : MessageConformance(new AzuriteQueueAccount(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
