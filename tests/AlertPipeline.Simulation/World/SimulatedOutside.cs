using AlertPipeline.Channels;
using AlertPipeline.Notifications;
using AlertPipeline.Privacy;
using AlertPipeline.Storage;
using Azure.Core;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Simulation.World;

/// <summary>Puts the simulated outside in the place of the real one; everything else stays as the app registers it.</summary>
internal static class SimulatedOutside
{
    public static IServiceCollection AddSimulatedOutside(
        this IServiceCollection services, Instance instance, SimulatedServer server, SimulatedChannels channels, Action<ClientOptions> adjust, SimulatedWorld world) => services
        .AddSingleton<IServer>(server)
        .AddSingleton(StorageClients.Tables(SimulatedSettings.Storage, adjust))
        .AddSingleton(StorageClients.Queues(SimulatedSettings.Storage, adjust))
        .AddSingleton<IRandomness>(new SimulatedRandomness(world.Random))
        .AddKeyedSingleton<ITransport>(ChannelKind.Email, (_, _) => new SimulatedMail(instance, channels))
        .AddKeyedSingleton(ChannelKind.Webhook, (_, _) => new HttpClient(new SimulatedWebhooks(instance, channels)) { Timeout = Timeout.InfiniteTimeSpan });
}
