using Azure.Storage.Queues.Models;

namespace AlertPipeline.Testing.StorageConformance.Queues;

public abstract class ReceiptConformance(IQueueAccount account) : QueueConformance(account)
{
    [Fact]
    public async Task A_received_message_is_deleted_by_its_receipt()
    {
        await SendAsync("text");
        var message = await ReceiveAsync();

        Assert.Equal(204, (await DeleteAsync(message, message.PopReceipt)).Status);

        Assert.Equal(0, (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }

    [Fact]
    public async Task A_message_is_deleted_by_the_receipt_of_its_sender()
    {
        var sent = await SendAsync("text");

        await Queue.DeleteMessageAsync(sent.MessageId, sent.PopReceipt);

        Assert.Null(await ReceiveAsync());
    }

    [Fact]
    public async Task A_receipt_outlives_its_time_until_another_receives_the_message()
    {
        await SendAsync("text");
        var message = await ReceiveAsync(Second);
        await PassAsync(Second);

        await DeleteAsync(message, message.PopReceipt);

        Assert.Null(await ReceiveAsync());
    }

    [Fact]
    public async Task The_receipt_of_an_earlier_delivery_is_void()
    {
        await SendAsync("text");
        var first = await ReceiveAsync(Second);
        await PassAsync(Second);
        await ReceiveAsync();

        await RefusedAsync(400, QueueErrorCode.PopReceiptMismatch, () => DeleteAsync(first, first.PopReceipt));
        await RefusedAsync(400, QueueErrorCode.PopReceiptMismatch, () => Queue.UpdateMessageAsync(first.MessageId, first.PopReceipt));
    }

    [Fact]
    public async Task A_message_that_is_gone_has_no_receipt()
    {
        await SendAsync("text");
        var message = await ReceiveAsync();
        await DeleteAsync(message, message.PopReceipt);

        await RefusedAsync(404, QueueErrorCode.MessageNotFound, () => DeleteAsync(message, message.PopReceipt));
        await RefusedAsync(404, QueueErrorCode.MessageNotFound, () => Queue.UpdateMessageAsync(message.MessageId, message.PopReceipt));
    }

    [Fact]
    public async Task Renewal_gives_a_new_receipt_and_voids_the_old_one()
    {
        await SendAsync("text");
        var message = await ReceiveAsync();

        var renewed = (await Queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: Hour)).Value;

        await RefusedAsync(400, QueueErrorCode.PopReceiptMismatch, () => DeleteAsync(message, message.PopReceipt));
        await DeleteAsync(message, renewed.PopReceipt);
    }

    [Fact]
    public async Task Renewal_hides_the_message_for_longer()
    {
        await SendAsync("text");
        var message = await ReceiveAsync(Second);

        await Queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: Hour);

        await PassAsync(Second);
        Assert.Null(await ReceiveAsync());
    }

    [Fact]
    public async Task A_message_is_given_back_with_its_text_and_count()
    {
        await SendAsync("text");
        var message = await ReceiveAsync(Hour);

        await Queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.Zero);

        var again = await ReceiveAsync();
        Assert.Equal(("text", 2), (again.Body.ToString(), again.DequeueCount));
    }

    [Fact]
    public async Task A_message_gets_another_text()
    {
        await SendAsync("old");
        var message = await ReceiveAsync();

        await Queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, "new");

        Assert.Equal("new", (await ReceiveAsync()).Body.ToString());
    }

    [Fact]
    public async Task Of_deletions_at_once_one_wins()
    {
        await SendAsync("text");
        var message = await ReceiveAsync();
        var deletions = Enumerable.Range(0, 10).Select(_ => DeleteAsync(message, message.PopReceipt)).ToArray();

        Task all = Task.WhenAll(deletions);
        await all.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        Assert.Equal(1, deletions.Count(deletion => deletion.IsCompletedSuccessfully));
    }

    private Task<Azure.Response> DeleteAsync(QueueMessage message, string receipt) => Queue.DeleteMessageAsync(message.MessageId, receipt);
}
