using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using NodaTime;

namespace AlertPipeline.Tests.Channels;

/// <summary>What every channel over HTTP does beyond that.</summary>
public abstract class HttpChannelConformance : ChannelConformance
{
    private readonly HttpClient client = WebhookClient.Create(LoopbackRule.Allowed);

    private protected WebhookReceiver Web => (WebhookReceiver)Receiver;

    public override async Task DisposeAsync()
    {
        client.Dispose();
        await base.DisposeAsync();
    }

    [Theory]
    [InlineData(429, "90", FailureReason.RateLimited, 90)]
    [InlineData(503, "90", FailureReason.ServerError, 90)]
    [InlineData(429, "Tue, 01 Sep 2026 12:02:00 GMT", FailureReason.RateLimited, 120)]
    [InlineData(429, "86400", FailureReason.RateLimited, 600)]
    public async Task A_long_wait_is_left_to_the_caller_up_to_a_limit_Alertmanager_2205(int status, string header, FailureReason reason, int seconds)
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

        Assert.Equal(Taken, await SendAsync());
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

    [Fact]
    public async Task A_receiver_in_a_network_of_our_own_is_not_reached()
    {
        using var guarded = WebhookClient.Create(LoopbackRule.Refused);

        var outcome = await TransportOver(AttemptBy(guarded), Receiver.Port).TryAsync(Contact, Message, CancellationToken.None);

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.ForbiddenAddress), outcome);
        Assert.Equal(0, Web.Attempts);
    }

    [Fact]
    public async Task Every_status_leads_to_its_verdict_GoAlert_4558_Alertmanager_2121()
    {
        foreach (var status in Enumerable.Range(100, 500))
        {
            using var stub = new HttpClient(new StatusHandler(status));
            var outcome = await TransportOver(AttemptBy(stub), Receiver.Port).TryAsync(Contact, Message, CancellationToken.None);

            Assert.Equal(HttpRetryVerdict.Of(status), outcome is SendOutcome.Sent ? new SendOutcome.Sent() : outcome);
        }
    }

    private protected sealed override ITransport TransportTo(int port) => TransportOver(AttemptBy(client), port);

    private protected abstract ITransport TransportOver(HttpAttempt attempt, int port);

    private HttpAttempt AttemptBy(HttpClient http) => new(http, Options.LongestRetryAfter, Clock);
}
