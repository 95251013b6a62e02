using AlertPipeline.Exercises;
using AlertPipeline.Functions;
using AlertPipeline.Simulation.Storage;
using Azure.Core;
using FunctionsRuntime;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace AlertPipeline.Simulation.World;

/// <summary>One instance of the app: the real functions, host.json and storage code on the simulated clock, network and storage.</summary>
public sealed class Instance
{
    private static readonly AsyncLocal<string?> RunsFor = new();

    private readonly Network network;
    private readonly SimulatedChannels channels;
    private readonly TimerWaits timers;
    private readonly SyntheticOptions synthetic;
    private readonly Action<Instance> gone;
    private readonly Action<string, Exception> failed;
    private FunctionsHost? host;
    private bool isStopping;
    private int running;

    /// <summary>Makes an instance; it does nothing until it is started.</summary>
    /// <param name="name">Its name in the history.</param>
    /// <param name="network">What it calls.</param>
    /// <param name="channels">What it sends by.</param>
    /// <param name="timers">What its timers wait for.</param>
    /// <param name="synthetic">How often it sends itself a report.</param>
    /// <param name="gone">Told when it is no more.</param>
    /// <param name="failed">Told of every function that fails.</param>
    public Instance(
        string name, Network network, SimulatedChannels channels, TimerWaits timers, SyntheticOptions synthetic, Action<Instance> gone, Action<string, Exception> failed)
    {
        (Name, this.network, this.channels, this.timers, this.synthetic, this.gone, this.failed) = (name, network, channels, timers, synthetic, gone, failed);
        Clock = new SimulatedClock(network.World, () => IsAlive);
    }

    /// <summary>What the function that runs here was called for: the message, or the parts of the address; empty for a timer and outside of functions.</summary>
    public static string Purpose => RunsFor.Value ?? "";

    /// <summary>Its name in the history.</summary>
    public string Name { get; }

    /// <summary>Its clock.</summary>
    public SimulatedClock Clock { get; }

    /// <summary>Whether it lives.</summary>
    public bool IsAlive { get; private set; } = true;

    /// <summary>Whether it takes requests.</summary>
    public bool Serves => IsAlive && !isStopping && Server is not null;

    /// <summary>Whether it is doing anything.</summary>
    public bool IsBusy => IsAlive && running > 0;

    /// <summary>Where it takes requests; null until it does.</summary>
    internal SimulatedServer? Server { get; private set; }

    /// <summary>Starts it.</summary>
    public async Task StartAsync()
    {
        network.World.RequireThread();
        Begin();
        var server = new SimulatedServer();
        host = await FunctionsHost.StartAsync(Options(server));
        Server = server;
        End();
    }

    /// <summary>SIGKILL: what it was doing never goes on.</summary>
    public void Kill() => Go("is killed");

    /// <summary>SIGTERM: it takes nothing more, ends what it is doing, and goes.</summary>
    public async Task StopAsync()
    {
        if (Serves)
        {
            isStopping = true;
            network.History.Note(Name, "stops");
            var stopped = host!.StopAsync();
            network.Release(this);
            await stopped;
            Go("has stopped");
        }
    }

    /// <summary>It begins to do something.</summary>
    public void Begin() => running++;

    /// <summary>It has done something.</summary>
    public void End() => running--;

    private void Go(string how)
    {
        if (IsAlive)
        {
            IsAlive = false;
            network.History.Note(Name, how);
            gone(this);
        }
    }

    private async Task InvokeAsync(FunctionContext context, FunctionExecutionDelegate next)
    {
        // A clock that is behind does not see what is due by that of the world.
        var (name, since) = (context.FunctionDefinition.Name, Clock.Ahead < TimeSpan.Zero ? Clock.GetUtcNow() : network.World.Now);
        RunsFor.Value = string.Join(' ', context.BindingContext.BindingData.Values);
        Begin();
        try
        {
            network.History.Note(Name, $"runs {name}");
            await next(context);
            timers.Ran(name, since);
        }
        catch (Exception fault)
        {
            network.History.Note(Name, $"fails in {name}: {fault.GetType().Name}");
            failed(name, fault);
            throw;
        }
        finally
        {
            End();
        }
    }

    private Task WaitAsync(string timer, TimeSpan wait, CancellationToken cancellationToken) =>
        IsAlive ? timers.WaitAsync(timer, wait, cancellationToken) : new TaskCompletionSource().Task;

    private FunctionsHostOptions Options(SimulatedServer server) => new()
    {
        Functions = typeof(AlertPipelineApp).Assembly,
        Configure = builder =>
        {
            builder.Use(next => context => InvokeAsync(context, next));
            builder.AddAlertPipeline(SimulatedSettings.Checked(builder) with { Synthetic = synthetic });
            builder.Logging.SetMinimumLevel(LogLevel.None);
        },
        Settings = SimulatedSettings.All,
        Clock = Clock,
        Begin = work => work(),
        Random = network.World.Random,
        WaitForTimer = WaitAsync,
        Storage = Adjust,
        Services = services => services.AddSimulatedOutside(this, server, channels, Adjust, network.World),
    };

    // No time-out of its own: those of the clients run by the clock of the machine.
    private void Adjust(ClientOptions options)
    {
        var patience = options.Retry.NetworkTimeout;
        options.Retry.NetworkTimeout = Timeout.InfiniteTimeSpan;
        options.RetryPolicy = new SimulatedRetry(options.Retry, Clock);
        options.Transport = new SimulatedTransport((request, cancellationToken) => network.CallAsync(this, request, patience, cancellationToken));
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        options.Diagnostics.IsTelemetryEnabled = false;
    }
}
