using AlertPipeline.Callbacks;
using AlertPipeline.Directory;
using AlertPipeline.Notifications;
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
        Channels.ContactFaults.Of(book, ChannelOptions.Read(configuration, []).Webhooks);

    /// <summary>Adds the channels. A <see cref="TimeProvider"/>, a source of randomness and logging must be registered.</summary>
    /// <exception cref="SettingsException">The settings have faults.</exception>
    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        var faults = new List<string>();
        var options = ChannelOptions.Read(configuration, faults);
        SettingsException.ThrowIfAny(faults);
        return services
            .AddKeyedSingleton(ChannelKind.Webhook, (_, _) => WebhookClient.Create())
            .AddKeyedSingleton<ITransport>(ChannelKind.Email, (_, _) => new SmtpTransport(options.Smtp))
            .AddSingleton<IChannel>(provider => Email(options, provider))
            .AddSingleton<IChannel>(provider => Webhook(options, provider))
            .AddSingleton<ICallbackSender>(provider => new CallbackSender(Poster(options, provider), Pipelines(options.Resilience, provider)));
    }

    private static ResilientChannel Email(ChannelOptions options, IServiceProvider provider) =>
        Channel(provider.GetRequiredKeyedService<ITransport>(ChannelKind.Email), options.Resilience with { AttemptTimeout = options.Smtp.Timeout }, provider);

    private static ResilientChannel Webhook(ChannelOptions options, IServiceProvider provider) =>
        Channel(new WebhookTransport(Poster(options, provider)), options.Resilience, provider);

    private static WebhookPoster Poster(ChannelOptions options, IServiceProvider provider) => new(
        provider.GetRequiredKeyedService<HttpClient>(ChannelKind.Webhook), options.Webhooks, options.Resilience.LongestRetryAfter, provider.GetRequiredService<TimeProvider>());

    private static ResilientChannel Channel(ITransport transport, ResilienceOptions options, IServiceProvider provider) =>
        new(transport, Pipelines(options, provider), Logger(provider));

    private static ServerPipelines Pipelines(ResilienceOptions options, IServiceProvider provider) =>
        new(options, provider.GetRequiredService<TimeProvider>(), Logger(provider), provider.GetRequiredService<IRandomness>().Fraction);

    private static ILogger Logger(IServiceProvider provider) => provider.GetRequiredService<ILogger<ResilientChannel>>();
}
