using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace AlertPipeline.Testing.StorageConformance.Queues;

public abstract class MessageTextConformance(IQueueAccount account) : QueueConformance(account)
{
    private const int Longest = 64 * 1024;

    public static TheoryData<string> Texts => ["text", "<a b=\"c\">&amp;</a>", "Zoë Özgür Łukasz محمد 李小龍 👶", "{ \"id\": \"r-1\" }", "two\nlines"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_comes_back_as_it_was(string text)
    {
        await SendAsync(text);

        Assert.Equal(text, (await ReceiveAsync()).Body.ToString());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_in_base64_comes_back_as_it_was(string text)
    {
        var encoded = Encoded(QueueMessageEncoding.Base64);
        await encoded.SendMessageAsync(text);

        Assert.Equal(text, (await encoded.ReceiveMessageAsync()).Value.Body.ToString());
    }

    [Fact]
    public async Task Bytes_in_base64_come_back_as_they_were()
    {
        byte[] bytes = [0, 1, 127, 128, 255];
        var encoded = Encoded(QueueMessageEncoding.Base64);
        await encoded.SendMessageAsync(BinaryData.FromBytes(bytes));

        Assert.Equal(bytes, (await encoded.ReceiveMessageAsync()).Value.Body.ToArray());
    }

    [Fact]
    public async Task The_service_keeps_base64_as_it_was_sent()
    {
        await Encoded(QueueMessageEncoding.Base64).SendMessageAsync("text");

        Assert.Equal("dGV4dA==", (await ReceiveAsync()).Body.ToString());
    }

    [Fact]
    public async Task The_longest_text_fits()
    {
        await SendAsync(new string('x', Longest));

        Assert.Equal(Longest, (await ReceiveAsync()).Body.ToString().Length);
    }

    [Fact]
    public async Task A_text_over_the_limit_is_refused() =>
        await RefusedAsync(413, QueueErrorCode.RequestBodyTooLarge, () => SendAsync(new string('x', Longest + 1)));

    [Fact]
    public async Task A_text_over_the_limit_in_bytes_is_refused() =>
        await RefusedAsync(413, QueueErrorCode.RequestBodyTooLarge, () => SendAsync(new string('é', Longest / 2) + "x"));

    [Fact]
    public async Task A_message_does_not_get_a_text_over_the_limit()
    {
        var sent = await SendAsync("old");

        await RefusedAsync(413, QueueErrorCode.RequestBodyTooLarge, () => Queue.UpdateMessageAsync(sent.MessageId, sent.PopReceipt, new string('x', Longest + 1)));

        Assert.Equal("old", (await ReceiveAsync()).Body.ToString());
    }
}
