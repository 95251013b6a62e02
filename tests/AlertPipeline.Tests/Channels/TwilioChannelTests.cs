using AlertPipeline.Channels;
using AlertPipeline.Channels.Sms;
using AlertPipeline.Notifications;
using Microsoft.AspNetCore.WebUtilities;

namespace AlertPipeline.Tests.Channels;

public sealed class TwilioChannelTests : HttpChannelConformance
{
    private const string Number = "+31612345678";

    private protected override IReadOnlyList<string> Secrets => ["secret-token", Number, "AC0123"];

    private protected override SendOutcome Taken => new SendOutcome.Sent(ReceiptFollows: true);

    private protected override Received Expected => new(Message.Id, Message.CaseReference, "", Message.Short);

    [Fact]
    public async Task The_request_is_a_form_with_the_credentials_of_the_account()
    {
        await SendAsync();
        var request = await Web.NextRequestAsync();

        Assert.Equal("/2010-04-01/Accounts/AC0123/Messages.json", request.Path);
        Assert.Equal($"Basic {Convert.ToBase64String("AC0123:secret-token"u8)}", request.Headers["Authorization"]);
        Assert.Equal("application/x-www-form-urlencoded", request.Headers["Content-Type"]);
        Assert.Equal((Number, "AlertNL"), (Field(request, "To"), Field(request, "From")));
    }

    [Fact]
    public async Task What_Twilio_calls_the_message_is_kept()
    {
        Web.Plan(new WebhookAnswer(201) { Body = """{"sid":"SM42","status":"queued"}""" });

        Assert.Equal(new SendOutcome.Sent("SM42", ReceiptFollows: true), await SendAsync());
    }

    private protected override async Task<IReceiver> StartReceiverAsync() => await WebhookReceiver.StartAsync(Read);

    private protected override ITransport TransportOver(HttpAttempt attempt, int port) => new SmsTransport(
        new TwilioGateway(new("AC0123", "secret-token", new Uri($"http://127.0.0.1:{port}/")), "AlertNL", new Uri("https://alerts.example/")), attempt);

    private protected override ContactPoint ContactAt(int port) => new(ChannelKind.Sms, Number);

    private static Received Read(WebhookRequest request)
    {
        var reference = Field(request, "StatusCallback") is { } callback ? MessageReference.Read(callback.Split("?reference=")[1]) : null;
        return new(reference?.NotificationId ?? "", reference?.CaseId, "", Field(request, "Body")!);
    }

    private static string? Field(WebhookRequest request, string name)
    {
        using var form = new FormReader(new MemoryStream(request.Body));
        return form.ReadForm().GetValueOrDefault(name);
    }
}
