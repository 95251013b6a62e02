using Azure.Storage.Queues.Models;

namespace AlertPipeline.Testing.StorageConformance.Queues;

public abstract class QueuesConformance(IQueueAccount account) : QueueConformance(account)
{
    [Fact]
    public async Task A_queue_is_created_once()
    {
        var another = Service.GetQueueClient("another");

        Assert.False(await another.ExistsAsync());
        Assert.Equal(201, (await another.CreateAsync()).Status);
        Assert.Equal(204, (await another.CreateAsync()).Status);
        Assert.Null(await another.CreateIfNotExistsAsync());
        Assert.True(await another.ExistsAsync());
    }

    [Fact]
    public async Task Nothing_can_be_done_with_a_queue_that_is_not_there()
    {
        var absent = Service.GetQueueClient("absent");

        await RefusedAsync(404, QueueErrorCode.QueueNotFound, () => absent.SendMessageAsync("text"));
        await RefusedAsync(404, QueueErrorCode.QueueNotFound, () => absent.ReceiveMessageAsync());
        await RefusedAsync(404, QueueErrorCode.QueueNotFound, () => absent.UpdateMessageAsync("id", "receipt"));
        await RefusedAsync(404, QueueErrorCode.QueueNotFound, () => absent.DeleteMessageAsync("id", "receipt"));
        await RefusedAsync(404, QueueErrorCode.QueueNotFound, () => absent.GetPropertiesAsync());
    }

    [Fact]
    public async Task Hidden_messages_are_counted_and_deleted_ones_are_not()
    {
        var deleted = await SendAsync("deleted");
        await SendAsync("hidden", Hour);
        await SendAsync("visible");

        await Queue.DeleteMessageAsync(deleted.MessageId, deleted.PopReceipt);

        Assert.Equal(2, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task Queues_do_not_share_messages()
    {
        var another = Service.GetQueueClient("another");
        await another.CreateAsync();
        await another.SendMessageAsync("another's");

        Assert.Empty(await TextsAsync());
    }
}
