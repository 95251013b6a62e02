using System.Collections.Concurrent;

namespace AlertPipeline.Functions.Operations;

/// <summary>The faults of work of which one part that fails must not hold up the others.</summary>
internal sealed class GatheredFaults
{
    private readonly ConcurrentBag<Exception> faults = [];

    /// <summary>Does one part; a fault is logged and kept, unless the work is to stop.</summary>
    public async Task TryAsync(Func<Task> work, Action<Exception> log, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            log(fault);
            faults.Add(fault);
        }
    }

    /// <summary>Fails when a part did.</summary>
    /// <exception cref="AggregateException">All the faults.</exception>
    public void ThrowIfAny(string message)
    {
        if (!faults.IsEmpty)
        {
            throw new AggregateException(message, faults);
        }
    }
}
