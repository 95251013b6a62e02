using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Azurite.QueueStorage;

public sealed class MessageTextTests(AzuriteFixture azurite) : MessageTextConformance(new AzuriteQueueAccount(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
