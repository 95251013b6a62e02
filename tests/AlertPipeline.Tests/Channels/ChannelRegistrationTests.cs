using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Protection;
using AlertPipeline.Settings;
using AlertPipeline.Storage;
using AlertPipeline.Testing;
using AlertPipeline.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Tests.Channels;

public sealed class ChannelRegistrationTests
{
    private const string NoSecret =
        "is not one secret, or two separated by a space: a secret is \"whsec_\" and 24 to 64 random bytes in base64.";

    private static readonly Dictionary<string, string?> Least = new()
    {
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:From"] = "alerts@example.org",
    };

    [Fact]
    public void The_least_settings_have_no_fault() => Assert.Empty(Settings(Least).ChannelFaults());

    [Fact]
    public async Task Each_kind_of_channel_is_there_once()
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new ManualTimeProvider())
            .AddSingleton<IRandomness, SystemRandomness>()
            .AddChannels(Settings(Least))
            .AddStorage(new StorageOptions("UseDevelopmentStorage=true", null, null, null))
            .BuildServiceProvider();

        Assert.Equal(Enum.GetValues<ChannelKind>(), services.GetServices<IChannel>().Select(channel => channel.Kind));
    }

    [Fact]
    public void Settings_are_read_from_their_sections()
    {
        var faults = new List<string>();

        var options = ChannelOptions.Read(
            Settings(new(Least)
            {
                ["Smtp:Port"] = "2525",
                ["Smtp:Security"] = "tls",
                ["Smtp:UserName"] = "robot",
                ["Smtp:Password"] = "correct horse",
                ["Smtp:Timeout"] = "00:00:08",
                ["Webhooks:Secrets:one"] = WebhookSecret.Create(),
                ["Webhooks:Secrets:two"] = $"{WebhookSecret.Create()} {WebhookSecret.Create()}",
                ["Channels:Retries"] = "3",
                ["Channels:RetryDelay"] = "00:00:00.2500000",
            }),
            faults);

        Assert.Empty(faults);
        Assert.Equal(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = 2525,
                From = "alerts@example.org",
                Security = SmtpSecurity.Tls,
                UserName = "robot",
                Password = "correct horse",
                Timeout = TimeSpan.FromSeconds(8),
            },
            options.Smtp);
        Assert.Equal(new ResilienceOptions { Retries = 3, RetryDelay = TimeSpan.FromMilliseconds(250) }, options.Resilience);
        Assert.Equal([("one", 1), ("two", 2)], options.Webhooks.Secrets.Select(secret => (secret.Key, secret.Value.Count)));
    }

    [Fact]
    public void Every_fault_is_listed_with_its_cure_and_no_secret_is_shown()
    {
        var faults = Settings(new()
        {
            ["Smtp:Port"] = "99999",
            ["Smtp:From"] = "nobody",
            ["Smtp:Security"] = "none",
            ["Smtp:Password"] = "correct horse",
            ["Webhooks:Secrets:short"] = "whsec_c2hvcnQ=",
            ["Webhooks:Secrets:many"] = string.Join(' ', WebhookSecret.Create(), WebhookSecret.Create(), WebhookSecret.Create()),
            ["Webhooks:Secrets:none"] = "",
            ["Channels:AttemptTimeout"] = "5 s",
            ["Channels:TotalTimeout"] = "00:00:16",
            ["Channels:Retries"] = "0",
        }).ChannelFaults();

        Assert.Equal(
            [
                "Smtp:Host is missing: set it, for example to mail.example.org.",
                "Smtp:Port is \"99999\": set it to a whole number from 1 to 65535.",
                "Smtp:From is \"nobody\", which is no mail address: set it, for example to alerts@example.org.",
                "Smtp:UserName and Smtp:Password belong together: set both or neither.",
                "Smtp:Password would cross the network in the clear: set Smtp:Security to startTls or tls.",
                $"Webhooks:Secrets:many {NoSecret}",
                $"Webhooks:Secrets:none {NoSecret}",
                $"Webhooks:Secrets:short {NoSecret}",
                "Channels:AttemptTimeout is \"5 s\": set it to a duration from 00:00:00.0100000 to 00:00:15.",
                "Channels:TotalTimeout is \"00:00:16\": set it to a duration from 00:00:00.0100000 to 00:00:15.",
                "Channels:Retries is \"0\": set it to a whole number from 1 to 5.",
            ],
            faults);
    }

    [Fact]
    public void A_security_that_does_not_exist_is_refused() =>
        Assert.Equal(
            ["Smtp:Security is \"ssl3\": set it to one of StartTls, Tls, None."],
            Settings(new(Least) { ["Smtp:Security"] = "ssl3" }).ChannelFaults());

    [Fact]
    public void Channels_are_not_added_with_faults()
    {
        var failure = Assert.Throws<SettingsException>(() => new ServiceCollection().AddChannels(Settings([])));

        Assert.Equal(Settings([]).ChannelFaults(), failure.Faults);
    }

    private static IConfiguration Settings(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
