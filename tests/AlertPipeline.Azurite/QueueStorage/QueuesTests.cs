using AlertPipeline.Testing.StorageConformance.Queues;

namespace AlertPipeline.Azurite.QueueStorage;

public sealed class QueuesTests(AzuriteFixture azurite) : QueuesConformance(new AzuriteQueueAccount(azurite.NewAccount())), IClassFixture<AzuriteFixture>;
