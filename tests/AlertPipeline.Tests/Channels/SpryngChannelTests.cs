using System.Text.Json;
using AlertPipeline.Channels;
using AlertPipeline.Channels.Sms;
using AlertPipeline.Notifications;

namespace AlertPipeline.Tests.Channels;

public sealed class SpryngChannelTests : HttpChannelConformance
{
    private protected override IReadOnlyList<string> Secrets => ["secret-key", "secret-receipt", "31612345678"];

    private protected override SendOutcome Taken => new SendOutcome.Sent(ReceiptFollows: true);

    private protected override Received Expected => new(Message.Id, Message.CaseReference, "", Message.Short);

    [Fact]
    public async Task The_request_is_JSON_with_the_key_of_the_account()
    {
        await SendAsync();
        var request = await Web.NextRequestAsync();
        using var body = JsonDocument.Parse(request.Body);

        Assert.Equal("/v1/messages", request.Path);
        Assert.Equal("Bearer secret-key", request.Headers["Authorization"]);
        Assert.Equal("31612345678", Assert.Single(body.RootElement.GetProperty("recipients").EnumerateArray()).GetString());
        Assert.All(
            new[] { ("originator", "AlertNL"), ("route", "business"), ("encoding", "auto") },
            field => Assert.Equal(field.Item2, body.RootElement.GetProperty(field.Item1).GetString()));
    }

    [Fact]
    public async Task What_Spryng_calls_the_message_is_kept()
    {
        Web.Plan(new WebhookAnswer(200) { Body = """{"id":"9dbc5ffb","status":"pending"}""" });

        Assert.Equal(new SendOutcome.Sent("9dbc5ffb", ReceiptFollows: true), await SendAsync());
    }

    private protected override async Task<IReceiver> StartReceiverAsync() => await WebhookReceiver.StartAsync(Read);

    private protected override ITransport TransportOver(HttpAttempt attempt, int port) =>
        new SmsTransport(new SpryngGateway(new("secret-key", "secret-receipt", "business", new Uri($"http://127.0.0.1:{port}/")), "AlertNL"), attempt);

    private protected override ContactPoint ContactAt(int port) => new(ChannelKind.Sms, "+31612345678");

    private static Received Read(WebhookRequest request)
    {
        using var body = JsonDocument.Parse(request.Body);
        var text = body.RootElement.GetProperty("reference").GetString()!;
        var reference = MessageReference.Read(text);
        return new(reference?.NotificationId ?? text, reference?.CaseId, "", body.RootElement.GetProperty("body").GetString()!);
    }
}
