using Microsoft.Extensions.Configuration;

namespace FunctionsRuntime;

/// <summary>Everything that will run, checked whole before anything starts.</summary>
internal sealed record HostPlan(
    FunctionsHostOptions Options,
    HostJson HostJson,
    IReadOnlyList<HttpFunction> Http,
    IReadOnlyList<QueueFunction> Queues,
    IReadOnlyList<TimerFunction> Timers)
{
    public static HostPlan Create(FunctionsHostOptions options, IConfiguration settings)
    {
        List<string> faults = [.. LeaseFaults(options.MessageLease)];
        var functions = FunctionDiscovery.Find(options.Types ?? options.Functions.GetExportedTypes(), faults);
        var hostJson = HostJson.Read(options.HostJson ?? PathBeside(options), faults);
        var plan = new HostPlan(
            options,
            hostJson,
            [.. functions.Select(function => HttpFunction.Create(function, hostJson.RoutePrefix, faults)).OfType<HttpFunction>()],
            [.. functions.Select(function => QueueFunction.Create(function, settings, faults)).OfType<QueueFunction>()],
            [.. functions.Select(function => TimerFunction.Create(function, settings, faults)).OfType<TimerFunction>()]);
        return faults.Count == 0 ? plan : throw new FunctionsHostException(faults);
    }

    private static IEnumerable<string> LeaseFaults(TimeSpan lease)
    {
        if (lease < TimeSpan.FromSeconds(1) || lease.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            yield return $"MessageLease is {lease}, but storage hides messages for whole seconds, at least one.";
        }
    }

    private static string PathBeside(FunctionsHostOptions options) =>
        Path.Combine(Path.GetDirectoryName(options.Functions.Location) ?? AppContext.BaseDirectory, "host.json");
}
