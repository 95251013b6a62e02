using AlertPipeline.Testing;
using FunctionsRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace AlertPipeline.Azurite.FunctionsRuntime;

/// <summary>A timer in the hosts of one account, all by one clock that starts at noon.</summary>
internal sealed class TimerScene(string account) : IAsyncDisposable
{
    private readonly List<FunctionsHost> hosts = [];

    public ManualTimeProvider Clock { get; } = new();

    public TimerProbe Probe { get; } = new();

    public async Task<FunctionsHost> StartAsync(
        string schedule = "0 0 * * * *", bool listen = false, string? otherAccount = null, TimeProvider? otherClock = null)
    {
        var host = await FunctionsHost.StartAsync(new FunctionsHostOptions
        {
            Functions = typeof(TimerScene).Assembly,
            Types = [typeof(HourlyTimer)],
            Settings = new Dictionary<string, string?> { ["AzureWebJobsStorage"] = otherAccount ?? account, ["Schedule"] = schedule },
            Configure = builder => builder.Services.AddSingleton(Probe),
            Clock = otherClock ?? Clock,
            Listen = listen,
        });
        hosts.Add(host);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts)
        {
            await host.DisposeAsync();
        }
    }
}
