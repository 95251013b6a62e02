using AlertPipeline.Callbacks;
using AlertPipeline.Channels;
using AlertPipeline.Directory;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using AlertPipeline.Notifications;
using AlertPipeline.Storage;
using AlertPipeline.Testing;
using AlertPipeline.Testing.Contract;
using AlertPipeline.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Tests.Channels;

public sealed class CallbackSenderTests : IAsyncLifetime
{
    private const string Id = "0123456789abcdef";
    private static readonly byte[] Body = ContractWebhooks.Example("report.changed", "processed");
    private static readonly string[] SecretTexts = [WebhookSecret.Create(), WebhookSecret.Create()];

    private readonly ManualTimeProvider clock = new();
    private ServiceProvider services = null!;
    private WebhookReceiver receiver = null!;

    private ICallbackSender Sender => services.GetRequiredService<ICallbackSender>();

    public async Task InitializeAsync()
    {
        receiver = await WebhookReceiver.StartAsync();
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddChannels(Settings())
            .AddStorage(new StorageOptions("UseDevelopmentStorage=true", null, null, null))
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task The_bytes_arrive_as_they_are_signed_with_both_secrets_of_a_rotation()
    {
        Assert.Equal(new SendOutcome.Sent(), await SendAsync());

        var request = await receiver.NextRequestAsync();
        Assert.Equal(Body, request.Body);
        Assert.Equal(Id, request.Headers["webhook-id"]);
        Assert.All(SecretTexts, secret => Assert.Equal(WebhookVerification.Genuine, Verify(request, secret)));
    }

    [Fact]
    public async Task A_partner_that_is_gone_is_told_apart()
    {
        receiver.Plan(new WebhookAnswer(410));

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.Gone), await SendAsync());
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        receiver.Plan(new WebhookAnswer(307, ("Location", "/elsewhere")));

        Assert.Equal(new SendOutcome.GivenUp(FailureReason.Redirected), await SendAsync());
        Assert.Equal(1, receiver.Attempts);
    }

    [Theory]
    [InlineData("http://partner.example/hook")]
    [InlineData("/hook")]
    public async Task An_address_that_private_things_must_not_go_to_is_not_tried(string url) => Assert.Equal(
        new SendOutcome.GivenUp(FailureReason.NotConfigured), await Sender.SendAsync(new PartnerWebhook(url, "partner"), Id, Body, CancellationToken.None));

    [Fact]
    public async Task A_partner_in_trouble_does_not_hold_up_an_alert_to_the_same_server()
    {
        receiver.Plan([.. Enumerable.Repeat(Answer.Fail, 5)]);
        await SendAsync();
        await SendAsync();
        Assert.Equal(FailureReason.CircuitOpen, Assert.IsType<SendOutcome.TryLater>(await SendAsync()).Reason);

        var alerts = services.GetServices<IChannel>().Single(channel => channel.Kind == ChannelKind.Webhook);
        Assert.Equal(new SendOutcome.Sent(), await alerts.SendAsync(new ContactPoint(ChannelKind.Webhook, Url, "partner"), Samples.Message, CancellationToken.None));
    }

    private string Url => $"http://127.0.0.1:{receiver.Port}/hook";

    private Task<SendOutcome> SendAsync() => Sender.SendAsync(new PartnerWebhook(Url, "partner"), Id, Body, CancellationToken.None);

    private WebhookVerification Verify(WebhookRequest request, string secret) => new WebhookVerifier(clock, WebhookSecret.TryParse(secret)!)
        .Verify(request.Headers["webhook-id"], request.Headers["webhook-timestamp"], request.Headers["webhook-signature"], request.Body);

    private static IConfiguration Settings() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:From"] = "alerts@example.org",
        ["Channels:Loopback"] = "allowed",
        ["Channels:RetryDelay"] = "00:00:00",
        ["Webhooks:Secrets:partner"] = string.Join(' ', SecretTexts),
    }).Build();
}
