using System.Globalization;
using System.Text;
using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Webhooks;
using NodaTime;

namespace AlertPipeline.Tests.Channels;

public sealed class WebhookChannelTests : ChannelConformance
{
    private const string SecretName = "team";
    private static readonly string[] SecretTexts = [WebhookSecret.Create(), WebhookSecret.Create()];
    private static readonly WebhookSecret[] Keys = [.. SecretTexts.Select(text => WebhookSecret.TryParse(text)!)];
    private readonly HttpClient client = WebhookClient.Create();

    private WebhookReceiver Web => (WebhookReceiver)Receiver;

    private protected override IReadOnlyList<string> Secrets => [.. SecretTexts, "/hooks/capability"];

    public override async Task DisposeAsync()
    {
        client.Dispose();
        await base.DisposeAsync();
    }

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
            """{"type":"case.notification","timestamp":"2026-09-01T11:59:00Z","data":{"id":"n-4711","caseReference":"2026-0042",""",
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
    [InlineData(429, "90", FailureReason.RateLimited, 90)]
    [InlineData(503, "90", FailureReason.ServerError, 90)]
    [InlineData(429, "Tue, 01 Sep 2026 12:02:00 GMT", FailureReason.RateLimited, 120)]
    [InlineData(429, "86400", FailureReason.RateLimited, 600)]
    public async Task A_long_wait_is_left_to_the_caller_up_to_a_limit(int status, string header, FailureReason reason, int seconds)
    {
        Web.Plan(new WebhookAnswer(status, ("Retry-After", header)));

        Assert.Equal(new SendOutcome.TryLater(reason, Duration.FromSeconds(seconds)), await SendAsync());

        Assert.Equal(1, Web.Attempts);
    }

    [Theory]
    [InlineData("Tue, 01 Sep 2026 11:00:00 GMT")]
    [InlineData("-1")]
    [InlineData("tomorrow")]
    public async Task A_wait_that_is_over_or_unreadable_does_not_hinder_the_next_attempt(string header)
    {
        Web.Plan(new WebhookAnswer(503, ("Retry-After", header)));

        Assert.Equal(new SendOutcome.Sent(), await SendAsync());
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        Web.Plan(new WebhookAnswer(status, ("Location", "/elsewhere")));

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.Redirected), await SendAsync());

        Assert.Equal(1, Web.Attempts);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_given_up()
    {
        Web.Plan(new WebhookAnswer(410));

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.Gone), await SendAsync());
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

    [Fact]
    public async Task Every_status_leads_to_its_verdict()
    {
        foreach (var status in Enumerable.Range(100, 500))
        {
            using var stub = new HttpClient(new StatusHandler(status));

            Assert.Equal(HttpRetryVerdict.Of(status), await Transport(stub).TryAsync(Contact, Message, CancellationToken.None));
        }
    }

    private protected override async Task<IReceiver> StartReceiverAsync() => await WebhookReceiver.StartAsync();

    private protected override ITransport TransportTo(int port) => Transport(client);

    private protected override ContactPoint ContactAt(int port) =>
        new(ChannelKind.Webhook, $"http://127.0.0.1:{port}/hooks/capability", SecretName);

    private static long Timestamp(WebhookRequest request) => long.Parse(request.Headers["webhook-timestamp"], CultureInfo.InvariantCulture);

    private WebhookTransport Transport(HttpClient http) => new(new WebhookPoster(
        http,
        new WebhookOptions(new Dictionary<string, IReadOnlyList<WebhookSecret>> { [SecretName] = Keys }),
        Options.LongestRetryAfter,
        Clock));

    private WebhookVerification Verify(WebhookRequest request, WebhookSecret key) => new WebhookVerifier(Clock, key).Verify(
        request.Headers["webhook-id"],
        request.Headers["webhook-timestamp"],
        request.Headers["webhook-signature"],
        request.Body);
}
