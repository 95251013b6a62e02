using AlertPipeline.Audits;
using AlertPipeline.Channels;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using AlertPipeline.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AlertPipeline.Tests.Channels;

public sealed class DeadManSwitchTests : IAsyncLifetime
{
    private WebhookReceiver receiver = null!;

    public async Task InitializeAsync() => receiver = await WebhookReceiver.StartAsync(request => new(request.Path, null, "", ""));

    public async Task DisposeAsync() => await receiver.DisposeAsync();

    [Fact]
    public async Task The_address_is_fetched_and_nothing_is_said_with_it()
    {
        Assert.True(await PingAsync(new Uri($"http://127.0.0.1:{receiver.Port}/secret")));

        var request = await receiver.NextRequestAsync();
        Assert.Equal("/secret", request.Path);
        Assert.Empty(request.Body);
    }

    [Fact]
    public async Task A_switch_that_refuses_did_not_hear_it()
    {
        receiver.Plan(new WebhookAnswer(404));

        Assert.False(await PingAsync(new Uri($"http://127.0.0.1:{receiver.Port}/secret")));
    }

    [Fact]
    public async Task A_switch_that_fails_once_is_tried_again()
    {
        receiver.Plan(new WebhookAnswer(500));

        Assert.True(await PingAsync(new Uri($"http://127.0.0.1:{receiver.Port}/secret")));
    }

    [Fact]
    public async Task Where_no_switch_is_set_there_is_nothing_to_say()
    {
        Assert.True(await PingAsync(null));
        Assert.Equal(0, receiver.Attempts);
    }

    private static async Task<bool> PingAsync(Uri? address)
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new ManualTimeProvider()).AddSingleton<IRandomness, SystemRandomness>()
            .AddSingleton(new WatchOptions(address, Duration.FromMinutes(2))).AddChannels(Settings()).BuildServiceProvider();
        return await services.GetRequiredService<IDeadManSwitch>().PingAsync(CancellationToken.None);
    }

    private static IConfiguration Settings() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:From"] = "alerts@example.org",
        ["Channels:Loopback"] = "allowed",
        ["Channels:RetryDelay"] = "00:00:00",
    }).Build();
}
