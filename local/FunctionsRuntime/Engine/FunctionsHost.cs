using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsRuntime;

/// <summary>Runs functions on this machine: HTTP triggers on a loopback port, queues and timers in the background.</summary>
public sealed class FunctionsHost : IHost, IAsyncDisposable
{
    private readonly WebApplication app;
    private bool isDisposed;

    internal FunctionsHost(WebApplication app) => this.app = app;

    /// <summary>Where HTTP triggers are served, once the host is started.</summary>
    public Uri Address => new(app.Urls.First());

    /// <summary>The services of the app.</summary>
    public IServiceProvider Services => app.Services;

    private TriggerService Triggers => Services.GetRequiredService<TriggerService>();

    /// <summary>Starts functions.</summary>
    /// <param name="options">Which functions, and how.</param>
    /// <param name="ct">Gives up the start.</param>
    /// <exception cref="FunctionsHostException">
    /// Functions, host.json, settings or the port are at fault; the message lists every fault.
    /// </exception>
    public static async Task<FunctionsHost> StartAsync(FunctionsHostOptions options, CancellationToken ct = default)
    {
        var builder = new FunctionsHostBuilder(options);
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        options.Configure(builder);
        var host = builder.Build();
        try
        {
            await host.StartAsync(ct);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new FunctionsHostException([$"{fault.Message.TrimEnd('.')}: stop what uses the port, or choose another with --port."]);
        }

        Log.Serving(Services.GetRequiredService<ILogger<FunctionsHost>>(), Address);
    }

    /// <summary>Runs a timer function now, due or not, and throws what it throws.</summary>
    /// <param name="functionName">Its name, without regard to case.</param>
    /// <param name="ct">Cancels the function.</param>
    /// <exception cref="ArgumentException">There is no timer function of that name.</exception>
    public Task RunTimerAsync(string functionName, CancellationToken ct = default) => Triggers.RunTimerAsync(functionName, ct);

    /// <summary>Runs every timer that is due by the clock, once each; one that throws is logged, as it is in the background.</summary>
    /// <param name="ct">Cancels the functions.</param>
    /// <returns>How many ran in this host.</returns>
    public Task<int> RunDueTimersAsync(CancellationToken ct = default) => Triggers.RunDueTimersAsync(ct);

    /// <summary>Processes all visible messages, and what they cause, until no queue has a visible message and nothing runs.</summary>
    /// <param name="ct">Cancels the functions.</param>
    /// <returns>How many messages that took, each try counted.</returns>
    public Task<int> DrainQueuesAsync(CancellationToken ct = default) => Triggers.DrainQueuesAsync(ct);

    /// <summary>Stops polling, lets running functions end within the drain limit, then cancels them.</summary>
    /// <param name="cancellationToken">Ends the drain time early.</param>
    public Task StopAsync(CancellationToken cancellationToken = default) => app.StopAsync(cancellationToken);

    /// <summary>Frees what the host holds.</summary>
    public void Dispose() => ((IDisposable)app).Dispose();

    /// <summary>Stops the host, unless it is stopped, and frees what it holds.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!Interlocked.Exchange(ref isDisposed, true))
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }
    }
}
