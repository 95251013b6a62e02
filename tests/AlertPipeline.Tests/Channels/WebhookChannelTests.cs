using System.Globalization;
using System.Text;
using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Webhooks;

namespace AlertPipeline.Tests.Channels;

public sealed class WebhookChannelTests : HttpChannelConformance
{
    private const string SecretName = "team";
    private static readonly string[] SecretTexts = [WebhookSecret.Create(), WebhookSecret.Create()];
    private static readonly WebhookSecret[] Keys = [.. SecretTexts.Select(text => WebhookSecret.TryParse(text)!)];

    private protected override IReadOnlyList<string> Secrets => [.. SecretTexts, "/hooks/capability"];

    [Fact]
    public async Task A_request_is_signed_with_both_secrets()
    {
        await SendAsync();
        var request = await Web.NextRequestAsync();

        Assert.All(Keys, key => Assert.Equal(WebhookVerification.Genuine, Verify(request, key)));
        Assert.Equal(Message.Id, request.Headers["webhook-id"]);
        Assert.Equal("application/json", request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task The_body_has_the_shape_of_the_specification()
    {
        await SendAsync();
        var body = Encoding.UTF8.GetString((await Web.NextRequestAsync()).Body);

        Assert.StartsWith(
            """{"type":"case.notification","timestamp":"2026-09-01T11:59:00Z","data":{"id":"0123456789abcdef0123456789abcdef","caseReference":"2026-0042-ABCD",""",
            body);
    }

    [Fact]
    public async Task A_short_wait_that_is_asked_for_is_kept_and_the_next_attempt_has_its_own_time()
    {
        Web.Plan(new WebhookAnswer(429, ("Retry-After", "2")));

        var sending = SendAsync();
        var first = await Web.NextRequestAsync();
        await Clock.WaitingAsync(TimeSpan.FromSeconds(2));
        Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(new SendOutcome.Sent(), await sending);
        var second = await Web.NextRequestAsync();
        Assert.Equal(2, Timestamp(second) - Timestamp(first));
        Assert.Equal(first.Headers["webhook-id"], second.Headers["webhook-id"]);
        Assert.Equal(first.Body, second.Body);
    }

    [Theory]
    [InlineData("http://alerts.example/hook", SecretName)]
    [InlineData("ftp://127.0.0.1/hook", SecretName)]
    [InlineData("/hook", SecretName)]
    [InlineData("", SecretName)]
    [InlineData("https://alerts.example/hook", "another")]
    [InlineData("https://alerts.example/hook", null)]
    public async Task A_contact_point_that_cannot_be_used_safely_is_not_tried(string address, string? secretName) =>
        Assert.Equal(
            new SendOutcome.GivenUp(FailureReason.NotConfigured),
            await Channel.SendAsync(new(ChannelKind.Webhook, address, secretName), Message, CancellationToken.None));

    private protected override async Task<IReceiver> StartReceiverAsync() => await WebhookReceiver.StartAsync();

    private protected override ContactPoint ContactAt(int port) =>
        new(ChannelKind.Webhook, $"http://127.0.0.1:{port}/hooks/capability", SecretName);

    private static long Timestamp(WebhookRequest request) => long.Parse(request.Headers["webhook-timestamp"], CultureInfo.InvariantCulture);

    private protected override ITransport TransportOver(HttpAttempt attempt, int port) => new WebhookTransport(new WebhookPoster(
        attempt, new WebhookOptions(new Dictionary<string, IReadOnlyList<WebhookSecret>> { [SecretName] = Keys }), Clock));

    private WebhookVerification Verify(WebhookRequest request, WebhookSecret key) => new WebhookVerifier(Clock, key).Verify(
        request.Headers["webhook-id"],
        request.Headers["webhook-timestamp"],
        request.Headers["webhook-signature"],
        request.Body);
}
