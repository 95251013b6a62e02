using AlertPipeline.Audits;
using AlertPipeline.Callbacks;
using AlertPipeline.Channels.Sms;
using AlertPipeline.Channels.Teams;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
using AlertPipeline.Packs;
using AlertPipeline.Privacy;
using AlertPipeline.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Channels;

/// <summary>Makes the channels available as <see cref="IChannel"/>, one for each kind.</summary>
public static class ChannelRegistration
{
    /// <summary>Everything that is wrong with the settings of the channels, each with its cure; empty when nothing is.</summary>
    public static IReadOnlyList<string> ChannelFaults(this IConfiguration configuration)
    {
        var faults = new List<string>();
        ChannelOptions.Read(configuration, faults);
        return faults;
    }

    /// <summary>Everything that keeps the channels, as they are set, from reaching somebody in the directory, each with its cure.</summary>
    public static IReadOnlyList<string> ContactFaults(this IConfiguration configuration, DirectoryBook book) =>
        Channels.ContactFaults.Of(book, ChannelOptions.Read(configuration, []));

    /// <summary>Adds the channels. A <see cref="TimeProvider"/>, a source of randomness and logging must be registered.</summary>
    /// <exception cref="SettingsException">The settings have faults.</exception>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        var faults = new List<string>();
        var options = ChannelOptions.Read(configuration, faults);
        SettingsException.ThrowIfAny(faults);
        var gateway = SmsGateways.Of(options.Sms, PrivateUrl.Read(configuration["Links:BaseUrl"]) ?? new Uri("https://invalid.invalid/"));
        return services
            .AddKeyedSingleton(ChannelKind.Webhook, (_, _) => WebhookClient.Create(options.Loopback))
            .AddKeyedSingleton<ITransport>(ChannelKind.Email, (_, _) => new SmtpTransport(options.Smtp))
            .AddSingleton<IChannel>(provider => Email(options, provider))
            .AddSingleton<IChannel>(provider => Webhook(options, provider))
            .AddSingleton<IChannel>(provider => Channel(new SmsTransport(gateway, Attempt(options, provider)), options.Resilience, provider))
            .AddSingleton<IChannel>(provider => Channel(new TeamsTransport(options.Teams, Attempt(options, provider)), options.Resilience, provider))
            .AddSingleton<IChannel, ProbeChannel>()
            .AddSingleton(new SmsReceipts(gateway))
            .AddSingleton(new SmsReplies(gateway, options.Sms.Sender))
            .AddSingleton<IPackMail>(provider => new PackMail(options.Pack, options.Smtp, Pipelines(MailResilience(options), provider)))
            .AddSingleton<IDeadManSwitch>(provider => new DeadManSwitch(
                provider.GetRequiredService<WatchOptions>().DeadManSwitch, Attempt(options, provider), Pipelines(options.Resilience, provider)))
            .AddSingleton<ICallbackSender>(provider => new CallbackSender(Poster(options, provider), Pipelines(options.Resilience, provider)));
    }

    private static ResilientChannel Email(ChannelOptions options, IServiceProvider provider) =>
        Channel(provider.GetRequiredKeyedService<ITransport>(ChannelKind.Email), MailResilience(options), provider);

    private static ResilienceOptions MailResilience(ChannelOptions options) => options.Resilience with { AttemptTimeout = options.Smtp.Timeout };

    private static ResilientChannel Webhook(ChannelOptions options, IServiceProvider provider) =>
        Channel(new WebhookTransport(Poster(options, provider)), options.Resilience, provider);

    private static WebhookPoster Poster(ChannelOptions options, IServiceProvider provider) =>
        new(Attempt(options, provider), options.Webhooks, provider.GetRequiredService<TimeProvider>());

    private static HttpAttempt Attempt(ChannelOptions options, IServiceProvider provider) => new(
        provider.GetRequiredKeyedService<HttpClient>(ChannelKind.Webhook), options.Resilience.LongestRetryAfter, provider.GetRequiredService<TimeProvider>());

    private static ResilientChannel Channel(ITransport transport, ResilienceOptions options, IServiceProvider provider) =>
        new(transport, Pipelines(options, provider), Logger(provider));

    private static ServerPipelines Pipelines(ResilienceOptions options, IServiceProvider provider) =>
        new(options, provider.GetRequiredService<TimeProvider>(), Logger(provider), provider.GetRequiredService<IRandomness>().Fraction);

    private static ILogger Logger(IServiceProvider provider) => provider.GetRequiredService<ILogger<ResilientChannel>>();
}
