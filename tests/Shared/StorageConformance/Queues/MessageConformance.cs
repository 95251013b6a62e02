using Azure.Storage.Queues.Models;

namespace AlertPipeline.Testing.StorageConformance.Queues;

public abstract class MessageConformance(IQueueAccount account) : QueueConformance(account)
{
    [Fact]
    public async Task Messages_come_in_the_order_in_which_they_were_sent()
    {
        await SendAsync("first");
        await SendAsync("second");
        await SendAsync("third");

        Assert.Equal(["first", "second", "third"], await TextsAsync());
    }

    [Fact]
    public async Task No_more_messages_come_than_were_asked_for()
    {
        await SendAsync("first");
        await SendAsync("second");
        await SendAsync("third");

        Assert.Equal(2, (await Queue.ReceiveMessagesAsync(maxMessages: 2)).Value.Length);
        Assert.Equal("third", (await ReceiveAsync()).Body.ToString());
    }

    [Fact]
    public async Task More_than_32_messages_cannot_be_asked_for() =>
        await RefusedAsync(400, QueueErrorCode.OutOfRangeQueryParameterValue, () => Queue.ReceiveMessagesAsync(maxMessages: 33));

    [Fact]
    public async Task An_empty_queue_gives_nothing() => Assert.Null(await ReceiveAsync());

    [Fact]
    public async Task A_received_message_is_known_by_what_its_sender_was_told()
    {
        var sent = await SendAsync("text");

        var received = await ReceiveAsync();

        Assert.Equal((sent.MessageId, sent.InsertionTime, sent.ExpirationTime), (received.MessageId, received.InsertedOn, received.ExpiresOn));
        Assert.Equal(TimeSpan.FromDays(7), received.ExpiresOn - received.InsertedOn);
    }

    [Fact]
    public async Task A_message_is_sent_hidden()
    {
        await SendAsync("text", Hour);

        Assert.Null(await ReceiveAsync());
    }

    [Fact]
    public async Task A_message_that_was_sent_hidden_comes_when_its_delay_is_over()
    {
        await SendAsync("text", Second);

        await PassAsync(Second);

        Assert.Equal("text", (await ReceiveAsync()).Body.ToString());
    }

    [Fact]
    public async Task A_received_message_is_hidden()
    {
        await SendAsync("text");

        await ReceiveAsync();

        Assert.Null(await ReceiveAsync());
    }

    [Fact]
    public async Task A_message_that_was_not_deleted_comes_again_and_says_how_often_it_came()
    {
        await SendAsync("text");
        var first = await ReceiveAsync(Second);
        await PassAsync(Second);

        var second = await ReceiveAsync();

        Assert.Equal((1, 2), (first.DequeueCount, second.DequeueCount));
        Assert.Equal(first.MessageId, second.MessageId);
    }

    [Fact]
    public async Task A_message_that_comes_again_stands_behind_those_that_were_visible_before_it()
    {
        await SendAsync("first");
        await ReceiveAsync(Second);
        await SendAsync("second");
        await PassAsync(Second);

        Assert.Equal(["second", "first"], await TextsAsync());
    }
}
