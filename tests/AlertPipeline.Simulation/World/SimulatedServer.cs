using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace AlertPipeline.Simulation.World;

/// <summary>Takes requests without a network.</summary>
internal sealed class SimulatedServer : IServer
{
    private Func<IFeatureCollection, Task> serve = _ => Task.CompletedTask;

    public SimulatedServer()
    {
        var addresses = new ServerAddressesFeature();
        addresses.Addresses.Add("http://simulated/");
        Features.Set<IServerAddressesFeature>(addresses);
    }

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        serve = async features =>
        {
            var context = application.CreateContext(features);
            await application.ProcessRequestAsync(context);
            application.DisposeContext(context, null);
        };
        return Task.CompletedTask;
    }

    /// <summary>Serves one request.</summary>
    public async Task<SimulatedAnswer> SendAsync(SimulatedHttpRequest request)
    {
        using var exchange = new SimulatedExchange(request);
        await serve(exchange.Features);
        return await exchange.EndAsync();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
