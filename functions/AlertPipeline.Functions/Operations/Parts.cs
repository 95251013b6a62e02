using Microsoft.Extensions.Logging;

namespace AlertPipeline.Functions.Operations;

/// <summary>Work of several parts; a part that fails does not hold up the others.</summary>
internal static class Parts
{
    /// <summary>Does all of them, in order.</summary>
    /// <exception cref="AggregateException">Some parts failed; all others were done.</exception>
    public static async Task DoAsync(ILogger logger, CancellationToken cancellationToken, params IEnumerable<(string Name, Func<CancellationToken, Task> Work)> parts)
    {
        var faults = new GatheredFaults();
        foreach (var (name, work) in parts)
        {
            await faults.TryAsync(() => work(cancellationToken), fault => OperationsLog.PartFailed(logger, name, fault.GetType().Name), cancellationToken);
        }

        faults.ThrowIfAny("Some parts failed.");
    }
}
